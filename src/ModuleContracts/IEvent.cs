namespace ModuleContracts;

/// <summary>
/// Something that happened, told to whoever listens. Carries ids, codes, numbers and dates only, never free text or personal data:
/// the event table is kept long, and what is destroyed in a room (B-50) must not live on here.
/// </summary>
public interface IEvent;
