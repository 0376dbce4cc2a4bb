// Never ends, and never reads its input.
import java.io.*;
import java.util.*;

class Main {
    public static void main(String[] args) throws Exception {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
