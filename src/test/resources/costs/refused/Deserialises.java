// Tries: to work while objects are read.
// Names: java.io.Object
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

class Solution {
    long run(int[] data) throws Exception {
        int n = data.length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(data);
        return ((int[]) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject()).length;
    }
}
