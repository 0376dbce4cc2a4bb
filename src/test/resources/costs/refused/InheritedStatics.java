// Tries: to keep state in a static member of the library, called by a subclass's name.
// Names: Keep.setDefault
import java.util.SimpleTimeZone;

class Keep extends SimpleTimeZone {
    Keep() {
        super(0, "keep");
    }
}

class Solution {
    long run(int[] data) {
        Keep.setDefault(new Keep());
        return 0;
    }
}
