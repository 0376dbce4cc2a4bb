// Tries: to double a text until the heap is full.
// Reason: OOM_HEAP
class Main {
    public static void main(String[] args) {
        String text = "x";
        while (true) {
            text += text;
        }
    }
}
