// Tries: to be a module that reads all others.
open module Solution {
    requires jdk.unsupported;
}
