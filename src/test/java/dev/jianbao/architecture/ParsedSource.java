package dev.jianbao.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A source file of the program as javac reads it, before any name is resolved.
 *
 * @param unit what stands in the file
 * @param positions where it stands
 */
record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {
    static List<ParsedSource> all() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<ParsedSource> sources = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Program.sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> sources.add(new ParsedSource(unit, positions)));
        }
        return sources;
    }

    Path file() {
        return Path.of(unit.getSourceFile().toUri());
    }

    String packageName() {
        return unit.getPackageName().toString();
    }

    int firstLine(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    int lastLine(Tree tree) {
        return (int) unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
    }
}
