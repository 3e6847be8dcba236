/** A receptor as a gate of two halves with a channel between them, around the point 0 0; 46 wide, 68 high. */
export function Receptor() {
  return (
    <path
      className="paper"
      d="M-23-30c0-6 16-6 16 2v12c0 6 3 8 3 14v30c0 8-15 8-15 0V-2c0-8-4-12-4-28zM23-30c0-6-16-6-16 2v12c0 6-3 8-3 14v30c0 8 15 8 15 0V-2c0-8 4-12 4-28z"
    />
  );
}
