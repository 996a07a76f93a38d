/** What becomes of what the user writes, in plain words. */
export function PrivacySection() {
  return (
    <div className="stack prose">
      <h2>Your drafts stay with you</h2>
      <p>
        The coach reads what you write in X’s compose box on this computer. It sends nothing to
        anyone: no server, no statistics, no account.
      </p>
      <h2>What is kept</h2>
      <ul>
        <li>What you choose here: profiles, lists, levels and what you ignore.</li>
        <li>
          Of each post you send: when, on which account, as a post, reply or quote, whether it gave,
          talked, asked or sold, and what became of the hints. A short fingerprint lets the coach
          notice near repeats; your words cannot be read from it.
        </li>
        <li>
          Of each post of your profile page that you had the popup count: when, and of which kind.
        </li>
        <li>The words that you chose to always allow.</li>
        <li>
          How often each ignore and allowed phrase hid a hint, and when last; and which lessons you
          have finished.
        </li>
      </ul>
      <p>
        No other text of yours is kept. If your browser syncs extensions, it carries what you chose
        here to your other computers; words of drafts and what you posted stay on this one.
      </p>
      <h2>What it may do</h2>
      <p>
        It may keep settings and read pages of X, where it draws its panel below the compose box. It
        never posts, and it never holds a post back.
      </p>
      <h2>Your say</h2>
      <p>
        <a href="#history">Turn the history off or delete it</a>, or{' '}
        <a href="#data">export or delete everything</a>, at any time.
      </p>
    </div>
  );
}
