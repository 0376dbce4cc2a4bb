// Sizes: 1000 2000 4000 8000 16000 32000
class Solution {
    long run(int[] data) {
        int[] heap = data.clone();
        for (int i = heap.length / 2 - 1; i >= 0; i--) {
            siftDown(heap, i, heap.length);
        }
        for (int end = heap.length - 1; end > 0; end--) {
            int greatest = heap[0];
            heap[0] = heap[end];
            heap[end] = greatest;
            siftDown(heap, 0, end);
        }
        return heap[heap.length / 2];
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
