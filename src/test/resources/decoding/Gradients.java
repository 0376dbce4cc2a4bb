import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/** Holds the training's backward passes against differences of its losses. */
class Gradients {
    private static final int LENGTH = 64;
    private static final Shape SHAPE = new Shape(64, 4, 2, 96);
    private static final Shape SMALL = new Shape(32, 2, 1, 64);
    private static final double STEP = 2e-2;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Trunk.Weights weights = Trunk.Weights.of("trunk", SHAPE, 2, 1, random);
    private final Trunk trunk;
    private final int[] text = random.ints(LENGTH + 1, 0, Alphabet.SIZE).toArray();

    Gradients() {
        fill(weights.all());
        trunk = new Trunk(weights, LENGTH, 0);
    }

    static double worstOfTrunk() {
        Gradients g = new Gradients();
        return g.worst(g.weights.all(), () -> {
            float[] p = g.trunk.forward(g.text);
            double loss = Loss.ofCharacters(p, Alphabet.SIZE, g.text, 1f / LENGTH, g.trunk.readout.dLogits);
            g.trunk.backward(g.text);
            return loss / LENGTH;
        });
    }

    static double worstOfHeads() {
        Gradients g = new Gradients();
        Heads.Weights heads = Heads.Weights.of(g.weights, SHAPE, SMALL, 1, g.random);
        g.fill(heads.all());
        Heads all = new Heads(heads, g.weights, g.trunk, LENGTH, 0);
        return g.worst(heads.all(), () -> {
            double[] losses = new double[Heads.LOSSES];
            all.learn(g.text, 1f / LENGTH, losses);
            return Arrays.stream(losses).sum() / LENGTH;
        });
    }

    /** What the trunk of a file holds likely after each of the characters. */
    static float[] probabilities(Path model, String characters) throws java.io.IOException {
        Trunk.Weights read = Trunk.Weights.of("trunk", new Shape(256, 8, 2, 1024), 4, 1, new SplittableRandom(1));
        Safetensors.read(model, read.all());
        int[] codes = Alphabet.codes(characters);
        return new Trunk(read, codes.length, 0).forward(codes).clone();
    }

    /** What starts at zero would hide what lies behind it. */
    private void fill(List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            boolean zero = true;
            for (float value : parameter.value) {
                zero &= value == 0;
            }
            if (zero) {
                parameter.random(0.3 / Math.sqrt(parameter.rows), random);
            }
            parameter.pack();
        }
    }

    /** The largest relative error of a directional derivative, over all parameters. */
    private double worst(List<Parameter> parameters, DoubleSupplier loss) {
        clear(parameters);
        loss.getAsDouble();
        List<float[]> gradients = parameters.stream().map(p -> p.gradients[0].clone()).toList();
        double worst = 0;
        for (int i = 0; i < gradients.size(); i++) {
            Parameter parameter = parameters.get(i);
            float[] gradient = gradients.get(i);
            double norm = 0;
            for (float g : gradient) {
                norm += (double) g * g;
            }
            norm = Math.sqrt(norm);
            float[] old = parameter.value.clone();
            float[] direction = new float[old.length];
            double expected = 0;
            for (int j = 0; j < direction.length; j++) {
                // partly along the gradient, so that the derivative is no small difference of large numbers
                direction[j] = (float) (0.7 * gradient[j] / norm + 0.7 * random.nextGaussian() / Math.sqrt(old.length));
                expected += (double) direction[j] * gradient[j];
            }
            double up = moved(parameter, old, direction, STEP, loss);
            double down = moved(parameter, old, direction, -STEP, loss);
            moved(parameter, old, direction, 0, loss);
            double measured = (up - down) / (2 * STEP);
            double error = norm == 0 ? 1 : Math.abs(measured - expected) / Math.abs(measured);
            worst = Math.max(worst, error);
        }
        return worst;
    }

    private static double moved(Parameter parameter, float[] from, float[] direction, double step, DoubleSupplier loss) {
        for (int i = 0; i < from.length; i++) {
            parameter.value[i] = (float) (from[i] + step * direction[i]);
        }
        parameter.pack();
        return loss.getAsDouble();
    }

    private static void clear(List<Parameter> parameters) {
        parameters.forEach(p -> Arrays.fill(p.gradients[0], 0));
    }
}
