// The convolutional form: the kernel K[l] = 2 Re sum c b a^l once, then K * u by FFT. Both are padded to twice the
// length,
// so that nothing comes around.
import java.util.Arrays;

class Solution {
    public double[] s4d(double[] cRe, double[] cIm, double dt, boolean bilinear, double[] u) {
        int size = 1;
        while (size < 2 * u.length) {
            size *= 2;
        }
        double[] kRe = Arrays.copyOf(kernel(cRe, cIm, dt, bilinear, u.length), size);
        double[] kIm = new double[size];
        double[] uRe = Arrays.copyOf(u, size);
        double[] uIm = new double[size];
        transform(kRe, kIm, -1);
        transform(uRe, uIm, -1);
        for (int i = 0; i < size; i++) {
            double re = kRe[i] * uRe[i] - kIm[i] * uIm[i];
            kIm[i] = kRe[i] * uIm[i] + kIm[i] * uRe[i];
            kRe[i] = re;
        }
        transform(kRe, kIm, 1);
        double[] y = new double[u.length];
        for (int t = 0; t < u.length; t++) {
            y[t] = kRe[t] / size;
        }
        return y;
    }

    private static double[] kernel(double[] cRe, double[] cIm, double dt, boolean bilinear, int length) {
        double[] kernel = new double[length];
        for (int n = 0; n < cRe.length; n++) {
            double[] mode = {-0.5, Math.PI * n};
            double[] a;
            double[] weight; // b
            if (bilinear) {
                double[] down = {1 - dt * mode[0] / 2, -dt * mode[1] / 2};
                a = divide(new double[] {1 + dt * mode[0] / 2, dt * mode[1] / 2}, down);
                weight = divide(new double[] {dt, 0}, down);
            } else {
                double size = Math.exp(dt * mode[0]);
                a = new double[] {size * Math.cos(dt * mode[1]), size * Math.sin(dt * mode[1])};
                weight = divide(new double[] {a[0] - 1, a[1]}, mode);
            }
            double re = cRe[n] * weight[0] - cIm[n] * weight[1]; // c b a^l
            double im = cRe[n] * weight[1] + cIm[n] * weight[0];
            for (int l = 0; l < length; l++) {
                kernel[l] += 2 * re;
                double next = re * a[0] - im * a[1];
                im = re * a[1] + im * a[0];
                re = next;
            }
        }
        return kernel;
    }

    private static double[] divide(double[] x, double[] y) {
        double size = y[0] * y[0] + y[1] * y[1];
        return new double[] {(x[0] * y[0] + x[1] * y[1]) / size, (x[1] * y[0] - x[0] * y[1]) / size};
    }

    /** In place; the length is a power of two. The inverse leaves out the division by the length. */
    private static void transform(double[] re, double[] im, int sign) {
        int size = re.length;
        for (int i = 1, j = 0; i < size; i++) {
            int bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double swap = re[i];
                re[i] = re[j];
                re[j] = swap;
                swap = im[i];
                im[i] = im[j];
                im[j] = swap;
            }
        }
        double[] cos = new double[size / 2 + 1];
        double[] sin = new double[size / 2 + 1];
        for (int i = 0; i < size / 2; i++) {
            cos[i] = Math.cos(2 * Math.PI * i / size);
            sin[i] = sign * Math.sin(2 * Math.PI * i / size);
        }
        for (int half = 1; half < size; half *= 2) {
            int stride = size / half / 2;
            for (int start = 0; start < size; start += 2 * half) {
                for (int i = start, w = 0; i < start + half; i++, w += stride) {
                    double oddRe = re[i + half] * cos[w] - im[i + half] * sin[w];
                    double oddIm = re[i + half] * sin[w] + im[i + half] * cos[w];
                    re[i + half] = re[i] - oddRe;
                    im[i + half] = im[i] - oddIm;
                    re[i] += oddRe;
                    im[i] += oddIm;
                }
            }
        }
    }
}
