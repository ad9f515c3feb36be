var app = Galerij.GalerijApp.Build(args);
app.Run();
