package dev.assay.metering.generated;

import java.util.List;

/** Statements that use the library, or what programs have themselves. */
final class Calls {
    private final Expressions e;

    Calls(Expressions expressions) {
        this.e = expressions;
    }

    /** Those that the reference interpreter knows; {@code v} is a name that is free. */
    List<String> all(String v) {
        return switch (e.number(10)) {
            case 0 -> arithmetic(v);
            case 1 -> arrays(v);
            case 2 -> lists(v);
            case 3 -> maps(v);
            case 4 -> texts(v);
            case 5 -> streams(v);
            case 6 -> objects(v);
            case 7 -> failures(v);
            case 8 -> concurrent(v);
            default -> functions(v);
        };
    }

    private List<String> arithmetic(String v) {
        return List.of(
                "sum = sum * 31 + " + e.any() + ";",
                "sum += " + e.any() + ";",
                "long " + v + " = sum; " + v + " ^= " + v + " << 13; " + v + " ^= " + v + " >>> 7; sum = " + v
                        + " % 1000003;",
                "double " + v + " = " + e.any() + " / 7.0; " + v + " = " + v + " * " + v + " - 1e3; sum += (long) " + v
                        + ";",
                "double " + v
                        + " = Math.cos(sum) + Math.exp(1.0 / (1 + (sum & 7))) + Math.log(3 + (sum & 15)); sum += (long) ("
                        + v + " * 10);",
                "sum += Math.addExact((int) sum, " + e.any() + ");",
                "sum += (long) (Math.floor(sum / 7.0) + Math.ceil(" + e.any()
                        + " / 3.0) + Math.rint(sum / 5.0)) + Math.round(sum / 9.0);",
                "sum += Math.floorDiv(" + e.any() + ", " + e.number(4) + ");",
                "float " + v + " = sum; sum = (long) (" + v + " / 3) + (int) " + v + " % 7;",
                "Random " + v + " = new Random(" + e.any() + "); sum += " + v + ".nextInt(17) + " + v
                        + ".nextInt() % 5 + (long) (" + v + ".nextDouble() * 9) + (" + v + ".nextBoolean() ? 1 : 0);",
                "sum += System.nanoTime() % 1009;",
                "long " + v + " = System.nanoTime(); for (int k = 0; k < " + e.number(20)
                        + "; k++) sum += k; sum += System.nanoTime() - " + v + ";",
                "sum += Long.numberOfTrailingZeros(sum) + Long.toBinaryString(sum & 63).length() + Integer.toHexString("
                        + e.any() + ").length();",
                "sum += Runtime.getRuntime().availableProcessors() + Runtime.getRuntime().maxMemory() % 7;",
                "sum += Double.compare(sum / 3.0, " + e.any()
                        + ") + Double.toString(sum / 8.0).length() + Float.hashCode(2.5f);");
    }

    private List<String> arrays(String v) {
        return List.of(
                "data[" + e.index("32") + "] = " + e.any() + ";",
                "sum += data[" + e.index("32") + "];",
                "int[] " + v + " = data.clone(); Arrays.sort(" + v + "); sum += " + v + "[" + e.number(32) + "];",
                "int[] " + v + " = new int[" + e.any() + " % 50]; sum += " + v + ".length;",
                "System.arraycopy(data, " + e.index("20") + ", data, " + e.number(12) + ", " + e.number(14) + ");",
                "int[] " + v + " = Arrays.copyOf(data, " + e.number(70) + "); sum += Arrays.hashCode(" + v + ");",
                "int[] " + v + " = Arrays.copyOfRange(data, " + e.number(9) + ", " + e.number(30) + "); sum += " + v
                        + ".length;",
                "int[][] " + v + " = new int[" + e.number(5) + "][" + e.number(9) + "]; for (int[] row : " + v
                        + ") sum += row.length;",
                "String[][] " + v + " = new String[3][2]; " + v + "[1][1] = \"x\"; sum += " + v + "[1][1].length();",
                "char[] " + v + " = text.toString().toCharArray(); Arrays.sort(" + v + "); sum += new String(" + v
                        + ").hashCode();",
                "long[] " + v + " = new long[" + e.number(40) + "]; Arrays.fill(" + v + ", sum); sum += Arrays.stream("
                        + v + ").sum() % 1000;",
                "double[] " + v + " = {1, 2.5, sum}; Arrays.sort(" + v + "); sum += (long) " + v + "[1];",
                "byte[] " + v + " = text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8); sum += " + v
                        + ".length;",
                "boolean[] " + v + " = new boolean[" + (3 + e.number(60)) + "]; for (int k = 2; k < " + v
                        + ".length; k++) { if (!" + v + "[k]) { sum++; for (int j = k * 2; j < " + v
                        + ".length; j += k) " + v + "[j] = true; } }",
                "Integer[] " + v + " = list.toArray(new Integer[0]); Arrays.sort(" + v + ", (x, y) -> y - x); sum += "
                        + v + ".length;",
                "Object[] " + v + " = new String[3]; " + v + "[1] = " + e.pick(List.of("\"s\"", "(Object) 5")) + ";",
                "sum += Arrays.equals(data, data.clone()) ? 1 : Arrays.mismatch(data, new int[40]);",
                "sum += Arrays.binarySearch(data, " + e.any() + ") + Arrays.toString(data).length();",
                "short[] " + v + " = new short[" + e.number(30) + "]; float[] " + v + "f = new float[" + e.number(9)
                        + "]; sum += " + v + ".clone().length + " + v + "f.length;",
                "int[] " + v + " = IntStream.range(0, " + (40 + e.number(400))
                        + ").map(k -> k * 7919 % 1009).toArray(); Arrays.sort(" + v + "); sum += " + v + "[17];");
    }

    private List<String> lists(String v) {
        return List.of(
                "list.add(" + e.any() + ");",
                "sum += list.get(" + e.index("list.size()") + ");",
                "list.remove(" + e.index("list.size()") + ");",
                "list.remove(Integer.valueOf(" + e.any() + "));",
                "list.set(" + e.index("list.size()") + ", " + e.any() + ");",
                "list.sort("
                        + e.pick(List.of(
                                "null",
                                "Comparator.reverseOrder()",
                                "(x, y) -> Integer.compare(x % 5, y % 5)",
                                "Comparator.comparing(x -> -x)"))
                        + ");",
                "Collections.sort(list); sum += Collections.max(list) + Collections.frequency(list, 3);",
                "for (int x : list) { sum += x; if (x == " + e.number(9) + ") list.add(1); }",
                "list.removeIf(x -> x % " + (2 + e.number(6)) + " == 0);",
                "list.replaceAll(x -> x + " + e.number(9) + ");",
                "Iterator<Integer> " + v + " = list.iterator(); while (" + v + ".hasNext()) if (" + v + ".next() > "
                        + e.number(12) + ") " + v + ".remove();",
                "list.addAll(List.of(1, 2, " + e.number(50) + ")); sum += list.indexOf(2);",
                "sum += list.subList(" + e.index("list.size()") + ", list.size()).stream().mapToInt(x -> x).sum();",
                "Collections.reverse(list); Collections.shuffle(list, new Random(" + e.number(99)
                        + ")); sum += list.hashCode();",
                "List<Integer> " + v + " = new LinkedList<>(list); " + v + ".addFirst(3); sum += " + v
                        + ".removeLast() + " + v + ".get(" + v + ".size() / 2);",
                "Deque<Integer> " + v + " = new ArrayDeque<>(list); " + v + ".push(7); " + v + ".offerLast(8); sum += "
                        + v + ".pop() + " + v + ".pollLast() + " + v + ".size();",
                "PriorityQueue<Integer> " + v + " = new PriorityQueue<>((x, y) -> y - x); " + v
                        + ".addAll(list); while (" + v + ".size() > 3) sum = sum * 3 + " + v + ".poll();",
                "List<Integer> " + v + " = List.copyOf(list); " + v + ".add(3);",
                "sum += new ArrayDeque<Integer>().pop();",
                "List<String> " + v
                        + " = new ArrayList<>(Arrays.asList(\"b\", \"a\", text.toString())); Collections.sort(" + v
                        + "); sum += String.join(\"-\", " + v + ").hashCode();",
                "if (list.size() > 60) list.clear();",
                "sum += list.contains(" + e.any() + ") ? 1 : 2;",
                "ArrayList<Integer> " + v + " = (ArrayList<Integer>) ((ArrayList<Integer>) list).clone(); sum += " + v
                        + ".equals(list) ? 4 : 5;");
    }

    private List<String> maps(String v) {
        return List.of(
                "map.put(" + e.any() + " & 63, " + e.any() + ");",
                "map.merge(" + e.any() + " & 15, 1, Integer::sum);",
                "sum += map.computeIfAbsent(" + e.any() + " & 31, k -> k * k);",
                "for (Map.Entry<Integer, Integer> " + v + " : map.entrySet()) sum = sum * 3 + " + v + ".getKey() - " + v
                        + ".getValue();",
                "map.keySet().removeIf(k -> k % 3 == 0); sum += map.hashCode();",
                "sum += map.get(" + e.any() + ");",
                "TreeMap<Integer, Integer> " + v + " = new TreeMap<>(map); for (int k = 0; k < 5; k++) " + v
                        + ".put(k * 7, k); sum += " + v + ".floorKey(" + e.number(40) + ") + " + v
                        + ".headMap(20).size();",
                "TreeMap<Integer, Integer> " + v + " = new TreeMap<>(Comparator.reverseOrder()); " + v
                        + ".putAll(map); sum += " + v + ".firstKey();",
                "Map<String, List<Integer>> " + v + " = new LinkedHashMap<>(); for (int x : list) " + v
                        + ".computeIfAbsent(\"k\" + x % 4, k -> new ArrayList<>()).add(x); sum += " + v
                        + ".toString().length();",
                "Set<String> " + v + " = new HashSet<>(); for (int k = 0; k < " + e.number(20) + "; k++) " + v
                        + ".add(\"s\" + k % 5); for (String x : " + v + ") sum += x.hashCode();",
                "Set<Pair> " + v + " = new HashSet<>(); for (int k = 0; k < " + e.number(9) + "; k++) " + v
                        + ".add(new Pair(k % 3, \"p\" + k)); sum += " + v + ".contains(new Pair(1, \"p1\")) ? 3 : 4;",
                "TreeSet<Node> " + v + " = new TreeSet<>(); for (int k = 0; k < " + e.number(12) + "; k++) " + v
                        + ".add(new Node(k * 5 % 7)); sum += " + v + ".size() + " + v + ".first().value;",
                "BitSet " + v + " = new BitSet(); " + v + ".set(" + e.number(99) + "); " + v + ".set(3, "
                        + (4 + e.number(90)) + "); sum += " + v + ".cardinality() + " + v + ".nextClearBit(3);",
                "EnumMap<Colour, Integer> " + v + " = new EnumMap<>(Colour.class); " + v + ".put(Colour.BLUE, 3); " + v
                        + ".put(Colour.RED, " + e.number(9) + "); sum += " + v + ".values().iterator().next();",
                "sum += EnumSet.of(Colour.RED, Colour.GREEN).size() + Colour.valueOf("
                        + e.pick(List.of("\"RED\"", "\"BLUE\"")) + ").weight();",
                "Map<Integer, String> " + v + " = Map.of(1, \"a\", 2, \"b\"); for (String x : " + v
                        + ".values()) sum = sum * 5 + x.charAt(0); for (int x : Set.of(4, 5, 6)) sum = sum * 3 + x;",
                "ConcurrentHashMap<Integer, Integer> " + v + " = new ConcurrentHashMap<>(); for (int x : list) " + v
                        + ".merge(x, 1, Integer::sum); sum += " + v + ".size();",
                "HashMap<Node, Integer> " + v + " = new HashMap<>(); for (int k = 0; k < " + e.number(30) + "; k++) "
                        + v + ".put(new Node(k & 3), k); sum += " + v + ".getOrDefault(new Node(2), 9);");
    }

    private List<String> texts(String v) {
        return List.of(
                "text.append(" + e.any() + ");",
                "text.append('c').append(\"d\").append(2L).append(1.5).append(true).append(object);",
                "text.setLength(" + e.index("Math.min(40, text.length())") + ");",
                "text.reverse(); text.insert(" + e.index("text.length()") + ", \"in\");",
                "text.deleteCharAt(" + e.index("text.length()") + ");",
                "if (text.length() > 80) text.delete(5, text.length());",
                "String " + v + " = text.toString().substring(" + e.index("text.length()") + "); sum += " + v
                        + ".hashCode();",
                "sum += text.charAt(" + e.index("text.length()") + ");",
                "String " + v + " = \"x\" + sum + 'c' + 1.5 + true + list.size(); sum += " + v + ".length();",
                "String " + v + " = text + \"\" + object; sum += " + v + ".hashCode();",
                "String " + v + " = \"<\" + " + e.any() + " + \">\"; sum += " + v + ".indexOf('3') + (" + v
                        + " + '\\u20ac').hashCode();",
                "String " + v + " = \"\" + "
                        + e.pick(List.of("sum", "object", "'c'", "2.5", "(sum > 3)", "1.5f", "(short) 3")) + "; sum += "
                        + v + ".length();",
                "String " + v + " = new Pair(" + e.any() + ", \"r\").toString(); sum += " + v + ".length();",
                "String[] " + v + " = \"a,b,,c,d\".split(\",\"); sum += " + v + ".length + " + v + "[" + e.number(6)
                        + "].length();",
                "sum += text.toString().replace('1', 'x').toUpperCase().indexOf(\"X\") + \"Abc\".compareToIgnoreCase(\"aBD\");",
                "sum += \" a b \".strip().length() + \"ab\".repeat(" + e.number(9)
                        + ").lastIndexOf(\"b\") + (\"abc\".contains(\"bc\") ? 1 : 0);",
                "switch (text.toString()) { case \"abc\" -> sum += 1; case \"abd\" -> sum += 2; default -> sum += 3; }",
                "sum += text.toString().chars().filter(Character::isDigit).count() + text.toString().compareTo(\"abcd\");",
                "char[] " + v + " = new char[8]; text.getChars(0, " + e.number(12) + ", " + v
                        + ", 0); sum += String.valueOf(" + v + ").trim().length();",
                "StringBuilder " + v + " = new StringBuilder(); for (int k = 0; k < " + e.number(40) + "; k++) " + v
                        + ".append((char) ('a' + k % 26)); sum += " + v + ".indexOf(\"xyz\") + (" + v
                        + ".toString().equals(\"abc\") ? 1 : 0);",
                "object = "
                        + e.pick(List.of(
                                "\"t\" + sum",
                                "(Object) (int) sum",
                                "new Pair(2, \"o\")",
                                "Colour.RED.name()",
                                "2.5",
                                "new Square(3)"))
                        + ";");
    }

    private List<String> streams(String v) {
        return List.of(
                "sum += IntStream.range(0, " + e.number(30) + ").filter(k -> k % 3 != 0).map(k -> k * k).sum();",
                "sum += list.stream().filter(x -> x > " + e.number(9) + ").mapToInt(Integer::intValue).sum();",
                "sum += list.stream().map(x -> \"t\" + x).collect(Collectors.joining(\",\")).length();",
                "Map<Integer, List<Integer>> " + v
                        + " = list.stream().collect(Collectors.groupingBy(x -> x % 3)); sum += " + v + ".size() + " + v
                        + ".hashCode();",
                "sum += list.stream().sorted(Comparator.reverseOrder()).limit(4).reduce(0, Integer::sum);",
                "sum += Stream.iterate(1, x -> x * 2).limit(" + e.number(12) + ").mapToInt(x -> x).max().orElse(3);",
                "sum += list.stream().flatMap(x -> Stream.of(x, x + 1)).distinct().count();",
                "sum += Arrays.stream(data).boxed().collect(Collectors.toSet()).size();",
                "sum += list.stream().anyMatch(x -> x == 3) ? 1 : list.stream().min(Integer::compare).get();",
                "List<Integer> " + v + " = list.stream().skip(2).toList(); sum += " + v + ".size();",
                "sum += (long) list.stream().mapToDouble(x -> x / 2.0).average().getAsDouble();",
                "list.stream().forEach(x -> sum += x);",
                "sum += Stream.of(\"b\", \"a\", \"c\").sorted().collect(Collectors.toMap(x -> x, String::length)).size();",
                "sum += IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).collect(Collectors.toList()).hashCode();");
    }

    private List<String> objects(String v) {
        return List.of(
                "Node " + v + " = new Node(" + e.any() + "); " + v + ".next = " + v + ".clone(); sum += " + v
                        + ".next.value + " + v + ".hashCode();",
                "Node " + v + " = null; for (int k = 0; k < " + e.number(9) + "; k++) { Node n = new Node(k); n.next = "
                        + v + "; " + v + " = n; } while (" + v + " != null) { sum += " + v + ".value; " + v + " = " + v
                        + ".next; }",
                "Wide " + v + " = new Wide(sum, 2.5, 'w', true, new Pair(3, \"q\")); sum += " + v + ".hashCode() + ("
                        + v + ".equals(new Wide(1, 2, 'x', false, null)) ? 1 : 0) + " + v + ".toString().length();",
                "switch (object) { case Pair(int l, String r) when l > 1 -> sum += l; case Integer n -> sum += n; case String t -> sum += t.length(); case Square q -> sum += q.side(); default -> sum++; }",
                "sum += object instanceof String t && t.length() > 3 ? t.length() : 1;",
                "sum += ((String) object).length();",
                "sum += Shape.of(" + e.any() + " & 31).area();",
                "Colour " + v + " = Colour.values()[" + e.number(4) + "]; sum += switch (" + v
                        + ") { case RED -> 1; case GREEN -> 2; case BLUE -> " + v + ".weight(); };",
                "Object " + v + " = new Object() { int n = " + e.number(9)
                        + "; @Override public String toString() { return \"anon\" + n; } }; sum += " + v
                        + ".toString().length();",
                "Optional<Integer> " + v + " = list.stream().filter(x -> x > " + e.number(15) + ").findFirst(); sum += "
                        + v + ".map(x -> x * 2).orElse(1);",
                "sum += Objects.hash(1, \"a\", sum) + Objects.requireNonNullElse(object, 3).hashCode() % 7;",
                "Integer " + v + " = " + e.any() + "; Long " + v + "l = sum; " + v + "++; sum += " + v + " + " + v
                        + "l.hashCode() + (" + v + ".equals(3) ? 1 : 0);",
                "Character " + v + " = 'x'; Double " + v + "d = 2.0; Boolean " + v + "b = " + v + " > 3; sum += " + v
                        + " + " + v + "d.intValue() + " + v + "b.hashCode();",
                "Late.n += 2; sum += Late.n;",
                "class Local { int twice(int x) { return x + (int) sum; } } sum += new Local().twice(" + e.number(9)
                        + ");",
                "for (Node n : List.of(new Node(2), new Node(1))) sum += n.compareTo(new Node()) + n.toString().length();");
    }

    private List<String> failures(String v) {
        return List.of(
                "if (sum != 1) throw new Failure(" + e.number(9) + ");",
                "if (" + e.any() + " > 5) throw new IllegalStateException(\"s\" + sum);",
                "sum += 7 / (" + e.any() + " & 3);",
                "String " + v + " = null; sum += " + v + ".length();",
                "Object " + v + " = 5; sum += ((String) " + v + ").length();",
                "try { throw new Cheap(); } catch (Cheap e) { sum += 2; }",
                "try { throw new Failure(4); } catch (Failure e) { sum += e.code + e.getMessage().length(); } finally { sum++; }",
                "try { sum += data[" + e.number(60)
                        + "]; } catch (ArrayIndexOutOfBoundsException e) { sum += e.getMessage().length(); }",
                "try { sum += list.get(" + e.number(90)
                        + "); } catch (IndexOutOfBoundsException e) { sum += e.getMessage().length(); }",
                "for (int k = 0; k < " + e.number(9)
                        + "; k++) { try { if (k % 2 == 0) throw new Failure(k); sum++; } catch (Failure e) { sum += e.code; } }",
                "try { try { throw new Failure(1); } finally { sum *= 3; } } catch (RuntimeException e) { sum += new RuntimeException(\"c\", e).getCause().getMessage().length(); }",
                "try { new Numbers(0).iterator().next(); } catch (NoSuchElementException e) { sum++; }",
                "try (AutoCloseable " + v
                        + " = () -> sum += 4) { sum += 1; if (sum % 3 == 0) throw new Failure(2); } catch (Exception e) { sum += e.getSuppressed().length; }",
                "Objects.requireNonNull(map.get(" + e.number(99) + "), \"none\");",
                "Objects.checkIndex(" + e.any() + ", 9);",
                "sum += Math.toIntExact(sum * 1000);");
    }

    private List<String> concurrent(String v) {
        return List.of(
                "atomic.incrementAndGet(); atomic.compareAndSet(" + e.number(20)
                        + ", 4); sum += atomic.getAndAdd(3) + atomic.updateAndGet(x -> x / 2);",
                "local.set(local.get() + 1); sum += local.get();",
                "Own " + v + " = new Own(); " + v + ".set(" + v + ".get() + 2); sum += " + v + ".get(); " + v
                        + ".remove();",
                "Supplier<Integer> " + v + " = local::get; sum += " + v + ".get();",
                "Thread[] " + v + " = new Thread[3]; for (int k = 0; k < 3; k++) { int n = k; " + v
                        + "[k] = new Thread(() -> { for (int x : list) sum += x * n; local.set(n); }); } for (Thread t : "
                        + v + ") t.start(); for (Thread t : " + v
                        + ") try { t.join(); } catch (InterruptedException e) { sum++; }",
                "AtomicLong " + v + " = new AtomicLong(); Thread " + v + "t = Thread.ofVirtual().start(() -> " + v
                        + ".addAndGet(" + e.number(99) + ")); try { " + v
                        + "t.join(); } catch (InterruptedException e) { sum++; } sum += " + v + ".get();",
                "ReentrantLock " + v + " = new ReentrantLock(); " + v + ".lock(); try { sum += 3; } finally { " + v
                        + ".unlock(); }",
                "CountDownLatch " + v + " = new CountDownLatch(1); new Thread(" + v + "::countDown).start(); try { " + v
                        + ".await(); } catch (InterruptedException e) { sum++; }",
                "ConcurrentLinkedQueue<Integer> " + v + " = new ConcurrentLinkedQueue<>(list); sum += " + v
                        + ".poll() + " + v + ".size();",
                "AtomicReference<String> " + v + " = new AtomicReference<>(\"a\"); " + v
                        + ".updateAndGet(x -> x + \"b\"); sum += " + v + ".get().length();",
                "AtomicIntegerArray " + v + " = new AtomicIntegerArray(4); " + v + ".addAndGet(2, 5); sum += " + v
                        + ".get(2);",
                "Thread " + v + " = new Thread() { @Override public void run() { sum += isAlive() ? 3 : 4; } }; " + v
                        + ".start(); sum += " + v + ".isAlive() ? 1 : 2;",
                "synchronized (Main.class) { sum++; }",
                "CopyOnWriteArrayList<Integer> " + v + " = new CopyOnWriteArrayList<>(list); " + v
                        + ".add(3); for (int x : " + v + ") { sum += x; }");
    }

    private List<String> functions(String v) {
        return List.of(
                "Function<Integer, Integer> " + v + " = x -> x + 1; sum += " + v
                        + ".compose((Integer x) -> x * 2).andThen(x -> x - 3).apply(" + e.any() + ");",
                "Supplier<List<Integer>> " + v + " = ArrayList::new; sum += " + v + ".get().size();",
                "Function<Integer, Node> " + v + " = Node::new; sum += " + v + ".apply(" + e.any() + ").value;",
                "IntBinaryOperator " + v + " = Math::max; sum += " + v + ".applyAsInt(" + e.any() + ", 3);",
                "DoubleUnaryOperator " + v + " = Math::sin; sum += (long) (" + v + ".applyAsDouble(sum) * 9);",
                "IntFunction<int[]> " + v + " = int[]::new; sum += " + v + ".apply(" + e.number(50) + ").length;",
                "Function<Integer, Integer> " + v + " = Integer::valueOf; sum += " + v + ".apply(" + e.any() + ");",
                "LongSupplier " + v + " = System::nanoTime; sum += " + v + ".getAsLong() % 11;",
                "ToIntFunction<String> " + v + " = String::length; sum += " + v + ".applyAsInt(text.toString());",
                "IntUnaryOperator " + v + " = Main::m2; sum += " + v + ".applyAsInt(depth - 1);",
                "BiFunction<Integer, Integer, Integer> " + v + " = Math::addExact; sum += " + v + ".apply((int) sum, "
                        + e.any() + ");",
                "int " + v + "n = " + e.any() + "; Runnable " + v + " = () -> sum += " + v + "n; " + v + ".run(); " + v
                        + ".run();",
                "Predicate<String> " + v + " = String::isEmpty; sum += " + v
                        + ".negate().or(x -> x.length() == 3).test(\"abc\") ? 1 : 2;",
                "UnaryOperator<Integer> " + v + " = UnaryOperator.identity(); sum += " + v + ".apply(5);",
                "Comparator<Node> " + v
                        + " = Comparator.comparingInt((Node n) -> n.value).thenComparing(Node::toString); sum += " + v
                        + ".compare(new Node(1), new Node(" + e.number(3) + "));",
                "IntToLongFunction " + v + " = x -> x; ToLongFunction<Integer> " + v + "t = x -> x; sum += " + v
                        + ".applyAsLong(3) + " + v + "t.applyAsLong(4);",
                "Callable<Integer> " + v + " = () -> m2(depth - 1); try { sum += " + v
                        + ".call(); } catch (RuntimeException e) { throw e; } catch (Exception e) { sum++; }");
    }

    /** Those whose cost is the same in each run, but beyond the interpreter. */
    List<String> beyondTheInterpreter(String v) {
        return List.of(
                "BigInteger " + v + " = BigInteger.valueOf(" + e.any() + ").pow(" + (2 + e.number(12))
                        + ").add(BigInteger.TEN); sum += " + v + ".mod(BigInteger.valueOf(97)).intValue() + " + v
                        + ".toString().length();",
                "sum += new BigInteger(\"" + (1 + e.number(9)) + "\".repeat(" + (1 + e.number(40)) + ")).bitLength();",
                "sum += Colour.valueOf(\"PINK\").ordinal();",
                "sum += System.identityHashCode(new Object()) % 5 + new Object().hashCode() % 3;",
                "Set<Object> " + v + " = new HashSet<>(); for (int k = 0; k < 9; k++) " + v
                        + ".add(new int[1]); for (Object o : " + v
                        + ") sum = sum * 3 + System.identityHashCode(o) % 7;",
                "Random " + v + " = new Random(); sum += " + v + ".nextInt(9) + (long) (Math.random() * 5);",
                "Scanner " + v + " = new Scanner(\"3 4.5 word\\nline\"); sum += " + v + ".nextInt() + " + v
                        + ".next().length() + " + v + ".next().length();",
                "sum += String.format(\"%05d|%.2f|%s\", (int) sum, 2.5, object).length();",
                "sum += Integer.parseInt(" + e.pick(List.of("\"12\"", "\"x\"", "\"-7\"")) + ");",
                "System.out.println(sum); System.out.print(text); System.out.printf(\"%d%n\", list.size());",
                "sum += new BigDecimal(\"1.25\").divide(BigDecimal.TEN).setScale(1, RoundingMode.HALF_UP).toString().length();",
                "sum += \"a1b22\".replaceAll(\"[0-9]+\", \"#\").length() + (\"x1y\".matches(\"x.y\") ? 1 : 2);",
                "sum += list.parallelStream().mapToInt(x -> x).sum();",
                "int[] " + v + " = data.clone(); Arrays.parallelSort(" + v + "); Arrays.parallelPrefix(" + v
                        + ", Integer::sum); sum += " + v + "[5];",
                "List<Integer> " + v + " = new ArrayList<>(list); Collections.shuffle(" + v + "); sum += " + v
                        + ".get(0);",
                "StackTraceElement[] " + v + " = new Failure(1).getStackTrace(); sum += " + v + ".length;",
                "sum += new Failure(3).toString().length() + java.time.Duration.ofSeconds(90).toMinutes();",
                "ByteBufferUser: { java.nio.ByteBuffer " + v + " = java.nio.ByteBuffer.allocate(64); " + v
                        + ".putInt(7).putLong(sum).flip(); sum += " + v + ".getInt(); }",
                "sum += Locale.ROOT.toString().length() + new StringJoiner(\",\").add(\"a\").toString().length();",
                "Thread " + v
                        + " = new Thread(() -> { synchronized (list) { list.notifyAll(); } try { Thread.sleep(1); } catch (InterruptedException e) { sum++; } }); "
                        + v + ".start();",
                "sum += new SplittableRandom(5).nextInt(9);");
    }
}
