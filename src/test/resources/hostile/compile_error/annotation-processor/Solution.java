// Tries: to run as an annotation processor inside the compiler.
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

class Solution extends AbstractProcessor {
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        throw new IllegalStateException("ran inside the compiler");
    }

    long seal(String word, int[] nums) {
        return 0;
    }
}
