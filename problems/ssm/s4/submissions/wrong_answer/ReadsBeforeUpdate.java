// Reads the output before the new sample has entered the state: everything comes one step late.
class Solution {
    public double[] s4d(double[] cRe, double[] cIm, double dt, boolean bilinear, double[] u) {
        double[] y = new double[u.length];
        for (int n = 0; n < cRe.length; n++) {
            double re = -0.5;
            double im = Math.PI * n;
            double aRe;
            double aIm;
            double bRe;
            double bIm;
            if (bilinear) { // a = (1 + dt A/2) / (1 - dt A/2), b = dt / (1 - dt A/2)
                double downRe = 1 - dt * re / 2;
                double downIm = -dt * im / 2;
                double size = downRe * downRe + downIm * downIm;
                double upRe = 1 + dt * re / 2;
                double upIm = dt * im / 2;
                aRe = (upRe * downRe + upIm * downIm) / size;
                aIm = (upIm * downRe - upRe * downIm) / size;
                bRe = dt * downRe / size;
                bIm = -dt * downIm / size;
            } else { // a = exp(dt A), b = (a - 1) / A
                aRe = Math.exp(dt * re) * Math.cos(dt * im);
                aIm = Math.exp(dt * re) * Math.sin(dt * im);
                double size = re * re + im * im;
                bRe = ((aRe - 1) * re + aIm * im) / size;
                bIm = (aIm * re - (aRe - 1) * im) / size;
            }
            double xRe = 0;
            double xIm = 0;
            for (int t = 0; t < u.length; t++) {
                y[t] += 2 * (cRe[n] * xRe - cIm[n] * xIm);
                double next = aRe * xRe - aIm * xIm + bRe * u[t];
                xIm = aRe * xIm + aIm * xRe + bIm * u[t];
                xRe = next;
            }
        }
        return y;
    }
}
