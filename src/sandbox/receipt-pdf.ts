import { todayInJakarta } from '../law/calendar.js';
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
  const content = [
    line(48, 72, 740, 'SANDBOX'),
    line(16, 72, 700, 'Bukti Pembayaran Iuran - bukan bukti yang sah'),
    ...rows.map((text, index) => line(12, 72, 660 - 22 * index, text)),
  ].join('\n');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
}

function assemble(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const references = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file + references + trailer, 'latin1'));
}

function line(size: number, x: number, y: number, text: string): string {
  const printable = text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${printable}) Tj ET`;
}

function grouped(rupiah: number): string {
  return String(rupiah).replace(/\B(?=(\d{3})+$)/g, '.');
}
