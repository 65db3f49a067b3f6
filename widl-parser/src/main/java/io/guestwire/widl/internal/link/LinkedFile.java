// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import io.guestwire.widl.internal.link.Symbol.DirectiveSymbol;
import io.guestwire.widl.internal.link.Symbol.Lost;
import io.guestwire.widl.internal.link.Symbol.RoleSymbol;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.source.SourceFile;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.AliasSyntax;
import io.guestwire.widl.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A file whose names have a meaning. Written by {@link Linker} alone; equal only to itself. */
public final class LinkedFile {
    private final FileUnit unit;
    private final Set<LinkedFile> imports = new LinkedHashSet<>();
    private final List<TypeSymbol> ownTypes = new ArrayList<>();
    private final Map<TypeSymbol, TypeSyntaxInFile> expansions = new HashMap<>();

    /** Every name that may be written in this file, imported ones first. */
    final Map<String, Symbol> types = new LinkedHashMap<>();

    final Map<String, Symbol> directives = new LinkedHashMap<>();

    /** Every type that this file needs, by its name in the schema: imported, needed by imported ones, its own. */
    final Map<String, TypeSymbol> needed = new LinkedHashMap<>();

    /** Where a needed or imported name comes from: an import, or its declaration. */
    final Map<String, Span> places = new HashMap<>();

    /** The name that a needed type goes by when another needed type refers to it. */
    final Map<TypeSymbol, String> primaryNames = new HashMap<>();

    /** Names that may be declared in text that could not be read. */
    final Set<String> hiddenNames = new HashSet<>();

    /** Whether anything at all may be declared in a file that could not be read. */
    boolean hidesEverything;

    /** Whether a needed type meets another of its name, in this file or in one that it imports. */
    boolean hasClash;

    LinkedFile(FileUnit unit) {
        this.unit = unit;
        this.hiddenNames.addAll(unit.syntax().skippedNames());
        this.hidesEverything = !unit.isWhole();
    }

    /**
     * A type and the file whose names it uses.
     *
     * @param type the type
     * @param file where its names have their meaning
     */
    public record TypeSyntaxInFile(TypeSyntax type, LinkedFile file) {
        /** Another type of the same file. */
        public TypeSyntaxInFile with(TypeSyntax other) {
            return new TypeSyntaxInFile(other, file);
        }

        /** The same with every alias at its top followed. */
        public TypeSyntaxInFile expanded() {
            return file.expand(type);
        }
    }

    /** The file. */
    public SourceFile source() {
        return unit.source();
    }

    /** The definitions as written. */
    public List<DefinitionSyntax> definitions() {
        return unit.syntax().definitions();
    }

    /** The definitions of one kind. */
    public <D extends DefinitionSyntax> Stream<D> definitions(Class<D> kind) {
        return definitions().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The types that this file declares, without those whose name was taken. */
    public List<TypeSymbol> ownTypes() {
        return ownTypes;
    }

    /** The files that this one imports and that could be read, each once. */
    public Set<LinkedFile> imports() {
        return imports;
    }

    /** Every type that may be named in this file. */
    public Map<String, TypeSymbol> visibleTypes() {
        Map<String, TypeSymbol> visible = new LinkedHashMap<>();
        types.forEach((name, symbol) -> {
            if (symbol instanceof TypeSymbol type) {
                visible.put(name, type);
            }
        });
        return visible;
    }

    /** Whether a name that nobody declares may stand in text that could not be read. */
    public boolean mayHide(String name) {
        return hidesEverything || hiddenNames.contains(name);
    }

    /** What a name means where a type is expected. */
    public Meaning meaning(String name) {
        Symbol symbol = types.get(name);
        if (symbol instanceof TypeSymbol type) {
            return new Meaning.Declared(type);
        }
        if (symbol instanceof RoleSymbol role) {
            return new Meaning.Role(role);
        }
        if (symbol == Lost.LOST) {
            return Meaning.Nothing.LOST;
        }
        if (name.equals("void")) {
            return Meaning.Nothing.VOID;
        }
        Optional<Scalar> scalar = Scalar.named(name);
        if (scalar.isPresent()) {
            return new Meaning.BuiltIn(scalar.get());
        }
        return mayHide(name) ? Meaning.Nothing.LOST : Meaning.Nothing.UNKNOWN;
    }

    /** The declaration of a directive, if its name has a known meaning. */
    public Optional<DirectiveSymbol> directive(String name) {
        return directives.get(name) instanceof DirectiveSymbol directive ? Optional.of(directive) : Optional.empty();
    }

    /** The names of directives that may be written in this file. */
    public Set<String> directiveNames() {
        return Collections.unmodifiableSet(directives.keySet());
    }

    /** Whether a directive of that name is declared, or may be hidden by a reported mistake. */
    public boolean mayHaveDirective(String name) {
        return directives.containsKey(name) || mayHide(name);
    }

    /**
     * A type with every alias at its top followed: a structure, or a name that is no alias. A type that means nothing,
     * or an alias that goes in a circle, becomes {@link TypeSyntax.Missing}; that is reported elsewhere.
     */
    public TypeSyntaxInFile expand(TypeSyntax start) {
        TypeSyntaxInFile current = new TypeSyntaxInFile(start, this);
        Set<TypeSymbol> trail = new HashSet<>();
        while (current.type() instanceof TypeSyntax.Named named) {
            Meaning meaning = current.file().meaning(named.name().text());
            if (meaning instanceof Meaning.BuiltIn) {
                break;
            }
            if (!(meaning instanceof Meaning.Declared declared)) {
                current = current.with(new TypeSyntax.Missing(named.span()));
                break;
            }
            TypeSymbol symbol = declared.symbol();
            if (!(symbol.syntax() instanceof AliasSyntax alias)) {
                break;
            }
            TypeSyntaxInFile known = symbol.file().expansions.get(symbol);
            if (known != null) {
                current = known;
                break;
            }
            if (!trail.add(symbol)) {
                current = current.with(new TypeSyntax.Missing(named.span()));
                break;
            }
            current = new TypeSyntaxInFile(alias.target(), symbol.file());
        }
        for (TypeSymbol alias : trail) {
            alias.file().expansions.put(alias, current);
        }
        return current;
    }

    /** The declaration that a type means once aliases are followed, if it means one. */
    public Optional<TypeSymbol> declaration(TypeSyntax type) {
        TypeSyntaxInFile expanded = expand(type);
        return expanded.type() instanceof TypeSyntax.Named named
                        && expanded.file().meaning(named.name().text()) instanceof Meaning.Declared declared
                ? Optional.of(declared.symbol())
                : Optional.empty();
    }

    /** The built-in type that a type means once aliases are followed, if it means one. */
    public Optional<Scalar> scalar(TypeSyntax type) {
        TypeSyntaxInFile expanded = expand(type);
        return expanded.type() instanceof TypeSyntax.Named named
                        && expanded.file().meaning(named.name().text()) instanceof Meaning.BuiltIn builtIn
                ? Optional.of(builtIn.scalar())
                : Optional.empty();
    }
}
