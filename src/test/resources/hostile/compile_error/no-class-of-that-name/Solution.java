// Tries: to have another class called.
class Answer {
    long seal(String word, int[] nums) {
        return 0;
    }
}
