// SPDX-License-Identifier: Apache-2.0
package io.guestwire.widl.internal.link;

import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.BUILT_IN_NAME;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_DIRECTIVE;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_IMPORT_NAME;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.DUPLICATE_NAME;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.IMPORT_CLASH;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.NOT_IMPORTABLE;
import static io.guestwire.widl.diagnostic.WidlDiagnosticCode.UNKNOWN_IMPORT_NAME;

import io.guestwire.widl.diagnostic.Diagnostic;
import io.guestwire.widl.diagnostic.Diagnostics;
import io.guestwire.widl.diagnostic.HintBudget;
import io.guestwire.widl.diagnostic.Quoted;
import io.guestwire.widl.diagnostic.Spelling;
import io.guestwire.widl.internal.link.Symbol.DirectiveSymbol;
import io.guestwire.widl.internal.link.Symbol.Lost;
import io.guestwire.widl.internal.link.Symbol.RoleSymbol;
import io.guestwire.widl.internal.link.Symbol.TypeSymbol;
import io.guestwire.widl.model.Scalar;
import io.guestwire.widl.source.Span;
import io.guestwire.widl.syntax.DefinitionSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.DirectiveSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.ImportNameSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.OperationsSyntax;
import io.guestwire.widl.syntax.DefinitionSyntax.TypeDefinitionSyntax;
import io.guestwire.widl.syntax.NameSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Gives the names of each file a meaning: what it declares, what it imports, and what the imported types need. */
public final class Linker {
    private final Diagnostics diagnostics;
    private final HintBudget hints = new HintBudget();
    private final Map<FileUnit, LinkedFile> linked = new LinkedHashMap<>();

    /** A linker that reports to {@code diagnostics}. */
    public Linker(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Links files.
     *
     * @param importsFirst every file after those it imports
     * @return the linked form of each file
     */
    public Map<FileUnit, LinkedFile> link(List<FileUnit> importsFirst) {
        for (FileUnit unit : importsFirst) {
            LinkedFile file = new LinkedFile(unit);
            linked.put(unit, file);
            new FileLinker(file).link(unit.imports());
        }
        return linked;
    }

    /** Links one file. */
    private final class FileLinker {
        private final LinkedFile file;
        private final Map<String, Symbol> own = new LinkedHashMap<>();
        private final Map<String, Symbol> ownDirectives = new LinkedHashMap<>();
        private final Map<String, Span> directivePlaces = new HashMap<>();
        private final List<TypeSymbol> reached = new ArrayList<>();
        private final Map<TypeSymbol, Span> broughtBy = new HashMap<>();
        private final Set<LinkedFile> broughtWhole = new HashSet<>();

        FileLinker(LinkedFile file) {
            this.file = file;
        }

        void link(List<FileUnit.Edge> imports) {
            file.definitions().forEach(this::declare);
            for (FileUnit.Edge edge : imports) {
                if (edge.target().isPresent() && edge.target().get().isWhole()) {
                    LinkedFile target = linked.get(edge.target().get());
                    file.imports().add(target);
                    bring(edge, target);
                } else {
                    lose(edge);
                }
            }
            own.forEach(file.types::put);
            ownDirectives.forEach(file.directives::put);
            collectNeeded();
        }

        private void declare(DefinitionSyntax definition) {
            if (definition instanceof TypeDefinitionSyntax type) {
                TypeSymbol symbol = new TypeSymbol(file, type);
                if (declare(type.name(), symbol)) {
                    file.ownTypes().add(symbol);
                }
            } else if (definition instanceof OperationsSyntax operations) {
                operations.role().ifPresent(name -> declare(name, new RoleSymbol(operations, name)));
            } else if (definition instanceof DirectiveSyntax directive) {
                declareDirective(directive);
            }
        }

        private boolean declare(NameSyntax name, Symbol symbol) {
            if (refuseBuiltIn(name)) {
                return false;
            }
            Symbol first = own.putIfAbsent(name.text(), symbol);
            if (first != null) {
                diagnostics.add(
                        Diagnostic.error(DUPLICATE_NAME, name.span(), Quoted.of(name.text()) + " is declared twice")
                                .withNote(first.place(), "first declared here"));
                return false;
            }
            file.places.put(name.text(), name.span());
            return true;
        }

        private void declareDirective(DirectiveSyntax directive) {
            NameSyntax name = directive.name();
            Symbol first = ownDirectives.putIfAbsent(name.text(), new DirectiveSymbol(file, directive));
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                                DUPLICATE_DIRECTIVE,
                                name.span(),
                                "directive " + Quoted.of(name.text()) + " is declared twice")
                        .withNote(first.place(), "first declared here"));
            }
        }

        private boolean refuseBuiltIn(NameSyntax name) {
            // `ID` is an addition of ours: a schema that declares the name itself means its own type.
            boolean builtIn = name.text().equals("void")
                    || (Scalar.named(name.text()).isPresent() && !name.text().equals("ID"));
            if (builtIn) {
                diagnostics.add(Diagnostic.error(
                        BUILT_IN_NAME, name.span(), Quoted.of(name.text()) + " is the name of a built-in type"));
            }
            return builtIn;
        }

        private void lose(FileUnit.Edge edge) {
            if (edge.statement().isAll()) {
                file.hidesEverything = true;
            }
            for (ImportNameSyntax name : edge.statement().names()) {
                file.types.putIfAbsent(name.local().text(), Lost.LOST);
                file.directives.putIfAbsent(name.local().text(), Lost.LOST);
            }
        }

        private void bring(FileUnit.Edge edge, LinkedFile target) {
            if (edge.statement().isAll()) {
                if (!broughtWhole.add(target)) {
                    return;
                }
                Span place = edge.statement().from().span();
                file.hidesEverything |= target.hidesEverything;
                file.hiddenNames.addAll(target.hiddenNames);
                target.types.forEach((name, symbol) -> bindType(name, symbol, place));
                target.directives.forEach((name, symbol) -> bindDirective(name, symbol, place));
                return;
            }
            Map<String, NameSyntax> seen = new HashMap<>();
            for (ImportNameSyntax name : edge.statement().names()) {
                NameSyntax first = seen.putIfAbsent(name.local().text(), name.local());
                if (first != null) {
                    diagnostics.add(Diagnostic.error(
                                    DUPLICATE_IMPORT_NAME,
                                    name.local().span(),
                                    Quoted.of(name.local().text()) + " is imported twice")
                            .withNote(first.span(), "first imported here"));
                } else {
                    bring(name, target);
                }
            }
        }

        private void bring(ImportNameSyntax imported, LinkedFile target) {
            String name = imported.name().text();
            NameSyntax local = imported.local();
            Symbol type = target.types.get(name);
            Symbol directive = target.directives.get(name);
            if (imported.alias().isPresent() && refuseBuiltIn(local)) {
                return;
            }
            if (directive != null) {
                bindDirective(local.text(), directive, local.span());
            }
            if (type instanceof RoleSymbol) {
                diagnostics.add(Diagnostic.error(
                                NOT_IMPORTABLE,
                                imported.name().span(),
                                "the role " + Quoted.of(name) + " stays in its file")
                        .withNote(type.place(), "declared here")
                        .withHelp("import the types that its operations use"));
                type = Lost.LOST;
            } else if (type == null && directive == null) {
                if (!target.mayHide(name)) {
                    reportUnknown(imported.name(), target);
                }
                file.directives.putIfAbsent(local.text(), Lost.LOST);
                type = Lost.LOST;
            }
            if (type != null) {
                bindType(local.text(), type, local.span());
            }
        }

        private void reportUnknown(NameSyntax name, LinkedFile target) {
            diagnostics.add(Diagnostic.error(
                            UNKNOWN_IMPORT_NAME,
                            name.span(),
                            Quoted.of(name.text()) + " is not declared in "
                                    + Quoted.of(target.source().path()))
                    .withHelp(hint(name.text(), target)));
        }

        private Optional<String> hint(String name, LinkedFile target) {
            if (!hints.take()) {
                return Optional.empty();
            }
            Set<String> candidates = new HashSet<>(target.visibleTypes().keySet());
            candidates.addAll(target.directives.keySet());
            return Spelling.nearest(name, candidates).map(near -> "did you mean `" + near + "`?");
        }

        private void bindType(String name, Symbol symbol, Span place) {
            if (symbol instanceof RoleSymbol) {
                return;
            }
            Symbol present = own.getOrDefault(name, file.types.get(name));
            if (present == null || present == Lost.LOST) {
                file.types.put(name, symbol);
                file.places.put(name, place);
            } else if (symbol != present && symbol != Lost.LOST) {
                reportClash(name, place, symbol.place(), file.places.getOrDefault(name, place));
            }
        }

        private void bindDirective(String name, Symbol symbol, Span place) {
            Symbol present = ownDirectives.getOrDefault(name, file.directives.get(name));
            if (present == null || present == Lost.LOST) {
                file.directives.put(name, symbol);
                directivePlaces.put(name, place);
            } else if (symbol != Lost.LOST && !symbol.place().equals(present.place())) {
                reportClash(name, place, symbol.place(), present.place());
            }
        }

        private void reportClash(String name, Span place, Span declared, Span other) {
            diagnostics.add(Diagnostic.error(
                            IMPORT_CLASH, place, "the imported " + Quoted.of(name) + " meets another of that name")
                    .withNote(declared, "the imported one is declared here")
                    .withNote(other, "the other one comes from here")
                    .withHelp("import it under another name: `import {" + name + " as Other" + name + "}`"));
        }

        /** Finds the types that imported ones refer to, under the names that they have in the files they come from. */
        private void collectNeeded() {
            file.visibleTypes().forEach((name, symbol) -> {
                file.needed.put(name, symbol);
                if (file.primaryNames.putIfAbsent(symbol, name) == null && symbol.file() != file) {
                    reach(symbol, Objects.requireNonNull(file.places.get(name)));
                }
            });
            file.directives.forEach((name, symbol) -> {
                if (symbol instanceof DirectiveSymbol directive && directive.file() != file) {
                    Span place = Objects.requireNonNull(directivePlaces.get(name));
                    TypeNames.in(directive.syntax()).forEach(type -> need(directive.file(), type.text(), place));
                }
            });
            for (int i = 0; i < reached.size(); i++) {
                TypeSymbol symbol = reached.get(i);
                Span place = Objects.requireNonNull(broughtBy.get(symbol));
                TypeNames.in(symbol.syntax()).forEach(type -> need(symbol.file(), type.text(), place));
            }
        }

        private void reach(TypeSymbol symbol, Span place) {
            reached.add(symbol);
            broughtBy.put(symbol, place);
        }

        /** Adds the type that a name means in another file, unless it is there under whatever name. */
        private void need(LinkedFile from, String name, Span place) {
            if (!(from.types.get(name) instanceof TypeSymbol symbol)
                    || file.primaryNames.putIfAbsent(symbol, name) != null) {
                return;
            }
            TypeSymbol present = file.needed.putIfAbsent(name, symbol);
            if (present == null && !(own.get(name) instanceof RoleSymbol)) {
                file.places.putIfAbsent(name, place);
                reach(symbol, place);
                return;
            }
            // Two names that met in an imported file meet here again.
            if (file.imports().stream().noneMatch(imported -> imported.hasClash)) {
                reportClash(name, place, symbol.place(), file.places.getOrDefault(name, place));
            }
            file.hasClash = true;
        }
    }
}
