/** Addresses to copy, each on its own lines: they wrap, so that all of each can be seen, and printed. */
export function AddressBox({ addresses }: { addresses: string[] }) {
  return (
    <div className="address-box">
      {addresses.map((address) => (
        <code key={address}>{address}</code>
      ))}
    </div>
  );
}
