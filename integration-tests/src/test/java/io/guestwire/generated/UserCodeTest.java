// SPDX-License-Identifier: Apache-2.0
package io.guestwire.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Code as users write it, compiled together with the output of the golden case that its folder is named after: every
 * public method of {@code src/test/user-code/<case>/<Name>User.java} is a test.
 */
class UserCodeTest {
    private static final Path ROOT = Path.of("src", "test", "user-code");

    @TempDir
    static Path classes;

    @TestFactory
    Stream<DynamicTest> everyMethodHolds() throws IOException {
        return Files.walk(ROOT).filter(Files::isRegularFile).sorted().flatMap(UserCodeTest::testsOf);
    }

    private static Stream<DynamicTest> testsOf(Path file) {
        String golden = file.getParent().getFileName().toString();
        String name = file.getFileName().toString();
        try {
            Map<String, String> sources = GoldenOutput.named(golden).sources();
            sources.put(name, Files.readString(file));
            Compilation compilation = Compilation.withUserCode(sources, Files.createDirectory(classes.resolve(golden)));
            URLClassLoader loader = compilation.loader();
            Class<?> user = Class.forName(name.replace(".java", ""), true, loader);
            return Arrays.stream(user.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .sorted(Comparator.comparing(Method::getName))
                    .map(method -> DynamicTest.dynamicTest(golden + ": " + method.getName(), () -> call(method)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " holds another class", e);
        }
    }

    private static void call(Method method) throws Throwable {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
