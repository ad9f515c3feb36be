namespace Platform;

/// <summary>One process for one SQLite file: a second one is refused by this lock (ADR 3).</summary>
public sealed class SqliteLock : IDisposable
{
    private readonly FileStream file;

    private SqliteLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock, or says in a sentence why not.</summary>
    public static SqliteLock Take(DatabaseSettings settings)
    {
        try
        {
            Directory.CreateDirectory(settings.Folder);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new StartupException($"The data folder {settings.Folder} can't be made. Give write access, or name another with --Data=FOLDER.");
        }
        var path = Path.Combine(settings.Folder, "keukentafel.lock");
        try
        {
            return new SqliteLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new StartupException($"The data folder {settings.Folder} is read-only. Give write access, or name another with --Data=FOLDER.");
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new StartupException($"Another Keukentafel already uses {settings.File}. Stop that one, or name another folder with --Data=FOLDER.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
