// Tries: to make a connection of its own with the harness's classes, and to claim the result.
// Reason: PROTOCOL
class Solution {
    long seal(String word, int[] nums) throws Exception {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        Class<?> connection = system.loadClass("dev.assay.harness.Connection");
        var make = connection.getDeclaredMethod("toHost");
        make.setAccessible(true);
        Class<?> kind = system.loadClass("dev.assay.harness.protocol.FrameType");
        var send = connection.getDeclaredMethod("send", kind, long.class, byte[].class);
        send.setAccessible(true);
        send.invoke(make.invoke(null), kind.getField("ENDED").get(null), 0L, new byte[] {0, 1});
        return 0;
    }
}
