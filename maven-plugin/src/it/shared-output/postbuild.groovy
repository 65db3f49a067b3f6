// SPDX-License-Identifier: Apache-2.0

def output = new File(basedir, 'target/generated-sources/guestwire')
assert new File(basedir, 'build.log').text.contains(
        "execution generate (two) would write to ${output} as generate (one) does: give each its own outputDirectory")
assert new File(output, 'acme/User.java').file
