using Chaos.Tests;
using Xunit.MicrosoftTestingPlatform;

return args is [Saboteur.Verb, var fault, .. var rest]
    ? await Saboteur.Serve(fault, rest)
    : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
