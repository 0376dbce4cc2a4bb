// Tries: to double the compiler's output with each level: finally blocks are copied to each exit.
class Solution {
    long seal(String word, int[] nums) {
        int x = nums.length;
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        try { x++; } finally {
        }}}}}}}}}}}}}}
        return x;
    }
}
