// Tries: to print without end from a function, whose output nobody asked for.
class Solution {
    long seal(String word, int[] nums) {
        while (true) {
            System.out.println(word);
        }
    }
}
