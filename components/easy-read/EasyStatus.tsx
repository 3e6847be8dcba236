/** What an Easy Read page is, and who has not checked it, said as it is. */
export function EasyStatus() {
  return (
    <div className="label">
      <p>This page is in Easy Read.</p>
      <p>You can ask someone to read it with you.</p>
      <p>
        Hard words are in <strong>bold</strong>. We say what they mean.
      </p>
      <p>No clinician has checked this page. People who use Easy Read have not tested it yet.</p>
    </div>
  );
}
