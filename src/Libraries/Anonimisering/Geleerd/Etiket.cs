namespace Anonimisering;

/// <summary>What the learned reader can take a word or number for.</summary>
internal enum Etiket : byte
{
    Niets,
    Persoon,
    Locatie,
    Instelling,
    Adres,
    Datum,
    Leeftijd,
}
