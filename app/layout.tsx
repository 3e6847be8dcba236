import type { ReactNode } from "react";
import "./globals.css";

/** The styles of every page. What stands around a page is in its language: `(en)/layout.tsx`, `es/layout.tsx`. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return children;
}
