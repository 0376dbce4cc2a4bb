// Makes the kernel and convolves by the definition: right, but quadratic in the length.
class Solution {
    public double[] s4d(double[] cRe, double[] cIm, double dt, boolean bilinear, double[] u) {
        double[] kernel = kernel(cRe, cIm, dt, bilinear, u.length);
        double[] y = new double[u.length];
        for (int t = 0; t < u.length; t++) {
            double sum = 0;
            for (int l = 0; l <= t; l++) {
                sum += kernel[l] * u[t - l];
            }
            y[t] = sum;
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
}
