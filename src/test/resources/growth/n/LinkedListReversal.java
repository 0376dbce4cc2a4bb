// Sizes: 1000 2000 4000 8000 16000 32000 64000
// Memory: n
class Solution {
    private static final class Node {
        final int value;
        Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    long run(int[] data) {
        Node head = null;
        for (int value : data) {
            head = new Node(value, head);
        }
        Node reversed = null;
        while (head != null) {
            Node rest = head.next;
            head.next = reversed;
            reversed = head;
            head = rest;
        }
        return reversed.value;
    }
}
