using Npgsql;
using Platform;

namespace Modules.Tests;

/// <summary>What a connection string leaves open is filled in; what it says stands.</summary>
public sealed class DatabaseSettingsTests
{
    [Fact]
    public void What_is_left_open_is_filled_in()
    {
        var made = Read("Host=db;Database=k");
        Assert.InRange(made.MaxPoolSize, 20, 100);
        Assert.NotEqual(new NpgsqlConnectionStringBuilder().MaxAutoPrepare, made.MaxAutoPrepare);
    }

    [Theory]
    [InlineData("Maximum Pool Size=7;Max Auto Prepare=0")]
    [InlineData("MaxPoolSize=7;MaxAutoPrepare=0")]
    [InlineData("maximum pool size = 7 ; max auto prepare = 0")]
    public void What_is_said_stands(string said)
    {
        var made = Read("Host=db;Database=k;" + said);
        Assert.Equal((7, 0), (made.MaxPoolSize, made.MaxAutoPrepare));
    }

    private static NpgsqlConnectionStringBuilder Read(string given) => new(new DatabaseSettings(given, "data").ConnectionString);
}
