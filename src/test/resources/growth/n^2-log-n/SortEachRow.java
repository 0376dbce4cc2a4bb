// Sizes: 50 100 200 400 800
class Solution {
    long run(int[] data) {
        int n = data.length;
        long sum = 0;
        int[] row = new int[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                row[j] = data[(i + j) % n] * (2 * j + 1) ^ data[j] * (2 * i + 1);
            }
            heapSort(row);
            sum += row[n / 2];
        }
        return sum;
    }

    private void heapSort(int[] heap) {
        for (int i = heap.length / 2 - 1; i >= 0; i--) {
            siftDown(heap, i, heap.length);
        }
        for (int end = heap.length - 1; end > 0; end--) {
            int greatest = heap[0];
            heap[0] = heap[end];
            heap[end] = greatest;
            siftDown(heap, 0, end);
        }
    }

    private void siftDown(int[] heap, int at, int size) {
        int value = heap[at];
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (value >= heap[child]) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = value;
    }
}
