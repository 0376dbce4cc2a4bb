package dev.assay.judging;

import dev.assay.testing.Requirements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * For tests that need a judge in a real sandbox: methods may have a parameter of the type {@link OpenJudge}. All test
 * classes share one, which is closed after the last. Where no OCI runtime is installed, the tests are skipped and say so;
 * in CI that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JudgingTest.SharedJudge.class)
@interface JudgingTest {

    /** Opens the judge when the first class needs it. */
    final class SharedJudge implements BeforeAllCallback, ParameterResolver {
        @Override
        public void beforeAll(ExtensionContext context) {
            Requirements.sandbox();
            judge(context);
        }

        static OpenJudge judge(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(OpenJudge.class))
                    .computeIfAbsent(OpenJudge.class, _ -> open(), OpenJudge.class);
        }

        private static OpenJudge open() {
            try {
                return OpenJudge.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == OpenJudge.class;
        }

        @Override
        public OpenJudge resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return judge(context);
        }
    }
}
