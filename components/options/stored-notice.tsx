export interface StoredNoticeProps {
  /** What had to be mended in the stored settings, one line each. */
  readonly repairs: readonly string[];
  /** Whether a newer build wrote them. */
  readonly isNewer: boolean;
}

/** Says what was wrong with the stored settings, if anything was. */
export function StoredNotice({ repairs, isNewer }: StoredNoticeProps) {
  if (isNewer) {
    return (
      <p className="banner">
        Your settings are from a newer Tweet Coach: they hold as far as this one knows them. Update
        the extension to change them.
      </p>
    );
  }
  if (repairs.length === 0) return null;
  return (
    <div className="banner">
      <p>
        Some stored settings were broken or too long. What is named here is back at its usual value
        or left out; the rest is untouched.
      </p>
      <ul className="problems">
        {repairs.map((repair) => (
          <li key={repair}>{repair}</li>
        ))}
      </ul>
    </div>
  );
}
