using System.Diagnostics;

namespace House.Tests;

/// <summary>A file of a checkout: its path from the root with forward slashes, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private CSharpText? code;

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path.Contains('/') ? Path[..Path.LastIndexOf('/')] : "";

    public CSharpText Code => code ??= CSharpText.Read(Text);

    /// <summary>Line number of a position in the text, from 1.</summary>
    public int LineAt(int position) => Text.AsSpan(0, position).Count('\n') + 1;
}

/// <summary>The files of a checkout. Rules see nothing else, so three made-up files are a house too.</summary>
internal sealed class SourceTree
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "wwwroot", ".git", "artifacts", "TestResults"];

    private SourceTree(IEnumerable<SourceFile> files) => Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>This checkout: what git tracks, and what it would track.</summary>
    public static SourceTree Checkout { get; } = Read(FindRoot());

    public IReadOnlyList<SourceFile> Files { get; }

    public static SourceTree Sample(params (string Path, string Text)[] files) =>
        new(files.Select(f => new SourceFile(f.Path, f.Text)));

    public SourceFile? File(string path) => Files.FirstOrDefault(f => f.Path == path);

    public IEnumerable<SourceFile> Under(string folder, params string[] extensions) =>
        Files.Where(f =>
            f.Path.StartsWith(folder + "/", StringComparison.Ordinal)
            && (extensions.Length == 0 || extensions.Any(e => f.Path.EndsWith(e, StringComparison.Ordinal)))
        );

    /// <summary>C# written by people: migrations and snapshots of the model are made by a tool.</summary>
    public IEnumerable<SourceFile> Code(string folder) => Under(folder, ".cs").Where(f => !IsMadeByTool(f));

    private static bool IsMadeByTool(SourceFile file) =>
        file.Path.StartsWith("src/Migrations/", StringComparison.Ordinal)
        && (file.Name.Length > 15 && file.Name[..14].All(char.IsAsciiDigit) || file.Name.EndsWith("ModelSnapshot.cs", StringComparison.Ordinal));

    public static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Keukentafel.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the checkout.");
    }

    private static SourceTree Read(string root) =>
        new(
            (Listed(root) ?? Walked(root))
                .Select(path => (Path: path, Full: Path.Combine(root, path)))
                .Where(f => System.IO.File.Exists(f.Full))
                .Select(f => new SourceFile(f.Path, ReadText(f.Full)))
        );

    private static IEnumerable<string>? Listed(string root)
    {
        try
        {
            var start = new ProcessStartInfo("git", "ls-files -z --cached --others --exclude-standard")
            {
                WorkingDirectory = root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var git = Process.Start(start)!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct() : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Walked(string root) =>
        Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').SkipLast(1).Any(Generated.Contains) && !f.StartsWith("data/", StringComparison.Ordinal));

    // A picture or a font has no text to judge; a zero byte gives it away.
    private static string ReadText(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        return bytes.AsSpan().Contains((byte)0) ? "" : System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }
}
