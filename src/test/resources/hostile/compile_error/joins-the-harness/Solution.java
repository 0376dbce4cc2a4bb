// Tries: to be in the harness's package.
package dev.assay.harness;

class Solution {
    long seal(String word, int[] nums) {
        return 0;
    }
}
