// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    long run(int[] data) {
        int[] heap = data.clone();
        for (int i = heap.length / 2 - 1; i >= 0; i--) {
            siftDown(heap, i);
        }
        return heap[0];
    }

    private void siftDown(int[] heap, int at) {
        int value = heap[at];
        while (2 * at + 1 < heap.length) {
            int child = 2 * at + 1;
            if (child + 1 < heap.length && heap[child + 1] > heap[child]) {
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
