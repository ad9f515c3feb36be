namespace Platform;

/// <summary>A file with secrets: readable by its owner only, never half-written.</summary>
internal static class KeyFile
{
    /// <summary>Makes it; when another node made it at the same moment, that one stays.</summary>
    public static void Make(string path, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new FileStream(path, Options(FileMode.CreateNew));
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another node made it at the same moment; that one is read.
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw NotWritable(path);
        }
    }

    /// <summary>Replaces it in one step: who reads sees the old one or the new one.</summary>
    public static void Replace(string path, byte[] bytes)
    {
        var part = path + ".nieuw";
        try
        {
            File.Delete(part);
            using (var file = new FileStream(part, Options(FileMode.CreateNew)))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            File.Move(part, path, overwrite: true);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw NotWritable(path);
        }
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static StartupException NotWritable(string path) =>
        new($"The key file {path} can't be written. Give write access to its data folder, or name another with Sleutels:Bestand and Sleutels:Kluis, or --Data=FOLDER.");
}
