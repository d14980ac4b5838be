package dev.jianbao.importers.apart;

import dev.jianbao.importers.manuscript.ForeignFile;
import dev.jianbao.importers.manuscript.ImportResult;
import dev.jianbao.importers.manuscript.Refusal;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** The program of the machine that reads apart: one file in, one answer out. */
public final class ReadingApart {
    private ReadingApart() {}

    /**
     * Reads a file from the standard input.
     *
     * @param arguments the name of the {@link ForeignFormat}
     */
    public static void main(String[] arguments) throws IOException {
        ForeignFormat format = ForeignFormat.valueOf(arguments[0]);
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            ForeignFile file = Frames.readFile(in);
            try {
                Frames.write(read(format, file), out);
            } catch (LinkageError incomplete) {
                Frames.writeBroken(String.valueOf(incomplete), out);
            }
        }
    }

    /** A library that fails at a file says no more of it than that it is damaged. */
    private static ImportResult read(ForeignFormat format, ForeignFile file) {
        try {
            return format.importer().read(file);
        } catch (RuntimeException failed) {
            return ImportResult.refused(Refusal.DAMAGED, failed.toString());
        } catch (StackOverflowError deep) {
            return ImportResult.refused(Refusal.TOO_COSTLY, "StackOverflowError");
        }
    }
}
