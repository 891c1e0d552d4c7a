import { todayInJakarta } from '../law/calendar.js';
import { grouped, pdfPage } from './pdf.js';
import type { Payment } from './store/bills.js';

/** @returns a page of A4 that proves a payment, and says in large letters that no agency has had the money. */
export function receiptPdf(company: string, npp: string, payment: Payment): Uint8Array<ArrayBuffer> {
  const rows = [
    `Perusahaan: ${company}`,
    `NPP: ${npp}`,
    `Periode: ${payment.period}`,
    `Kode iuran: ${payment.billingCode}`,
    `Jumlah: Rp ${grouped(payment.amount)}`,
    `Tanggal bayar: ${todayInJakarta(new Date(payment.paidAt))}`,
    `Nomor pembayaran: ${payment.id}`,
  ];
  return pdfPage([
    { size: 48, x: 72, y: 740, text: 'SANDBOX' },
    { size: 16, x: 72, y: 700, text: 'Bukti Pembayaran Iuran - bukan bukti yang sah' },
    ...rows.map((text, index) => ({ size: 12, x: 72, y: 660 - 22 * index, text })),
  ]);
}
