// No class at all, and java.lang.IO, which remembers the first input it saw.
void main() {
    long sum = 0;
    for (String line = IO.readln(); line != null; line = IO.readln()) {
        sum += Long.parseLong(line);
    }
    IO.println(sum);
}
