import { words } from "@/components/words";
import { qrShape } from "@/lib/send/qr-shape";

/** The QR code of an address, for paper and for another phone's camera. */
export function QrCode({ address }: { address: string }) {
  const { size, line, dashes } = qrShape(address);

  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words("send.qrCode")}>
      <path d={line} strokeDasharray={dashes} />
    </svg>
  );
}
