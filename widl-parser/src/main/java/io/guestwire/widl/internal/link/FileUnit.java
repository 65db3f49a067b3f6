// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportSyntax;
import io.guestwire.widl.syntax.SchemaSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file that was read, with the files that it imports. Filled while files are read; equal only to itself. */
public final class FileUnit {
    private final SchemaSyntax syntax;
    private final boolean isWhole;
    private final List<Edge> imports = new ArrayList<>();

    private FileUnit(SchemaSyntax syntax, boolean isWhole) {
        this.syntax = syntax;
        this.isWhole = isWhole;
    }

    static FileUnit parsed(SchemaSyntax syntax) {
        return new FileUnit(syntax, true);
    }

    /** A file whose text is not known; that is reported already. */
    static FileUnit unread(SourceFile source) {
        return new FileUnit(new SchemaSyntax(source, List.of(), List.of(), Set.of()), false);
    }

    /**
     * An import.
     *
     * @param statement as written
     * @param target the file that it leads to; empty if there is none or a circle was cut here, which is reported
     */
    public record Edge(ImportSyntax statement, Optional<FileUnit> target) {}

    /** The file as written; without definitions if it was not read. */
    public SchemaSyntax syntax() {
        return syntax;
    }

    /** The file. */
    public SourceFile source() {
        return syntax.file();
    }

    /** Whether the file was read. */
    public boolean isWhole() {
        return isWhole;
    }

    /** In the order of the statements. */
    public List<Edge> imports() {
        return imports;
    }

    void addImport(ImportSyntax statement, Optional<FileUnit> target) {
        imports.add(new Edge(statement, target));
    }

    void cut(int index) {
        imports.set(index, new Edge(imports.get(index).statement(), Optional.empty()));
    }
}
