import type { Completion } from "@codemirror/autocomplete";

const keywords = `abstract assert boolean break byte case catch char class continue default do double else enum extends
  final finally float for if implements import instanceof int interface long new null package permits private
  protected public record return sealed short static super switch synchronized this throw throws try var void volatile
  while yield true false`;

const types = `ArrayDeque ArrayList Arrays BigInteger BitSet BufferedReader Character Collections Collectors Comparator
  Deque Double Function HashMap HashSet IOException InputStreamReader IntStream Integer Iterator LinkedHashMap
  LinkedList List Long Map Math NavigableMap Objects Optional PrintWriter PriorityQueue Queue Random Scanner Set Stream
  String StringBuilder StringTokenizer System TreeMap TreeSet UnaryOperator`;

function list(names: string, type: string): Completion[] {
  return names.split(/\s+/).map((label) => ({ label, type }));
}

/** Java keywords and common types, suggested beside the words of the source itself. */
export const javaCompletions: Completion[] = [...list(keywords, "keyword"), ...list(types, "class")];
