import { documentWord } from './document-words.js';
import { articleText, sourceText } from './article-text.js';
import {
  amountsText,
  benefitFormula,
  changeText,
  dayText,
  guardsText,
  instantText,
  jakartaDay,
  latenessText,
  lineList,
  monthFirst,
  namesText,
  periodsText,
  periodText,
  rateText,
  rupiahText,
  senText,
  shortPeriodText,
  typedTime,
  whileText,
  wholeNumber,
} from './format.js';
import type { Messages } from './messages.js';

const separatorWords = { comma: 'koma', semicolon: 'titik koma', tab: 'tab', bar: 'garis tegak' } as const;

const scaleWords: Readonly<Record<string, string>> = {
  micro: 'mikro',
  small: 'kecil',
  medium: 'menengah',
  large: 'besar',
};

const documentNames: Readonly<Record<string, string>> = {
  nib: 'NIB perusahaan',
  npwp: 'NPWP perusahaan',
  ktp: 'KTP narahubung',
  form_f1: 'Formulir 1 (perusahaan)',
  form_f1a: 'Formulir 1a (tenaga kerja)',
};

const roleNames: Readonly<Record<string, string>> = {
  owner: 'pemilik (owner)',
  maker: 'pembuat (maker)',
  approver: 'penyetuju (approver)',
  viewer: 'pelihat (viewer)',
};

/** @returns peran dengan namanya. */
function rolesText(roles: readonly string[]): string {
  return roles.map((role) => roleNames[role] ?? role).join(' atau ');
}

const notTold = '(tidak disampaikan portal)';

const secretFile = { password: 'Berkas kata sandi', totp: 'Berkas kunci TOTP', key: 'Berkas kunci' } as const;

const passwordFrom = {
  stdin: 'masukan standar',
  file: 'BPJSTK_PASSWORD_FILE',
  service: 'systemd',
  helper: 'pembantu kredensial',
  keychain: 'keychain',
  encrypted: 'penyimpanan terenkripsi',
  environment: 'BPJSTK_PASSWORD',
  prompt: 'terminal',
} as const;

const totpFrom = {
  file: 'BPJSTK_TOTP_SECRET_FILE',
  service: 'kredensial systemd',
  keychain: 'keychain',
  encrypted: 'penyimpanan terenkripsi',
} as const;

const keptIn = {
  keychain: 'keychain',
  encrypted: 'penyimpanan terenkripsi',
  helper: 'pembantu kredensial',
} as const;

/** Pesannya, atau huruf mana yang berdiri di tempat angka. */
const unlessLookalike = (
  p: { place: number; header: string; value: string; detail: string; expected: string },
  message: string,
): string =>
  p.place === 0
    ? message
    : `${p.header} ${p.value}: karakter ke-${p.place} adalah ${/^[A-Za-z]$/.test(p.detail) ? 'huruf ' : ''}${p.detail}, bukan angka ${p.expected}.`;

const passedAs = {
  title: 'di atas judul kolom',
  header: 'sebagai judul yang berulang',
  page: 'sebagai nomor atau catatan halaman',
  total: 'sebagai jumlah',
  signature: 'sebagai tanda tangan',
} as const;
type PassedLines = { readonly kind: keyof typeof passedAs; readonly lines: readonly number[] };
const passedLines = (passed: readonly PassedLines[]): string[] =>
  passed.map(({ kind, lines }) => `baris ${lineList(lines)} ${passedAs[kind]}`);
const passedOver = (passed: readonly PassedLines[]): string =>
  passed.length > 0 ? `; dilewati: ${passedLines(passed).join(', ')}` : '';

const benefitNames: Readonly<Record<string, string>> = {
  'jkm-death': 'santunan kematian',
  'jkm-periodic': 'santunan berkala, dibayar sekaligus',
  'jkm-funeral': 'biaya pemakaman',
  'jkm-scholarship': 'beasiswa untuk dua anak, paling banyak',
  'jkk-death': 'meninggal akibat kecelakaan kerja (60 % dari 80 kali upah)',
  'jkk-disability': 'cacat total tetap akibat kecelakaan kerja (70 % dari 80 kali upah)',
  'jkk-absence': 'sementara tidak mampu bekerja, 12 bulan pertama',
  'jkk-scholarship': 'beasiswa untuk dua anak, paling banyak',
  'jht-whole': 'seluruh saldo, saat berhenti bekerja atau usia 56',
  'jht-partial': 'sebagian sebelumnya, persiapan pensiun',
  'jht-housing': 'sebagian sebelumnya, untuk rumah',
  'jp-pension': 'pensiun sebulan, menurut bulan iuran sejauh ini',
  'jp-lump': 'pada usia pensiun dengan iuran kurang dari 15 tahun: akumulasi iuran beserta hasil pengembangannya',
  'jkp-first': 'uang tunai sesudah PHK, bulan 1 sampai 3',
  'jkp-later': 'uang tunai sesudah PHK, bulan 4 sampai 6',
  'jkp-cash': 'uang tunai sesudah PHK',
};

const passwordRules: Readonly<Record<string, string>> = {
  length: 'sedikitnya 12 karakter',
  upper: 'huruf besar',
  lower: 'huruf kecil',
  digit: 'angka',
  symbol: 'tanda baca',
  variety: 'sedikitnya 8 karakter yang berbeda',
  company: 'tanpa NPP, nama pengguna, dan kata dari nama perusahaan',
  recent: 'bukan salah satu dari lima kata sandi terakhir',
  guessable: 'tidak cepat ditebak program',
};

/** Syarat kata sandi baru yang belum terpenuhi, satu per satu. */
function wanting(rules: readonly string[]): string {
  return rules.length === 0 ? '' : ` Syaratnya: ${rules.map((rule) => passwordRules[rule] ?? rule).join('; ')}.`;
}

/** Setiap kalimat program ini dalam bahasa Indonesia; kuncinya sama dengan berkas bahasa Inggris. */
/** Syarat klaim, dengan nama yang dipakai di kantor. */
const claimDocuments: Readonly<Record<string, string>> = {
  form_f3: 'Formulir 3, laporan kecelakaan kerja (tahap I)',
  form_f3a: 'Formulir 3a, laporan akibat kecelakaan (tahap II)',
  form_f4: 'Formulir 4, klaim jaminan kematian (JKM)',
  form_f5: 'Formulir 5, klaim jaminan hari tua (JHT)',
  form_f6: 'Formulir 6, klaim jaminan kehilangan pekerjaan (JKP)',
  form_f7: 'Formulir 7, klaim jaminan pensiun (JP)',
  doctor_statement: 'Formulir 3b, surat keterangan dokter',
  kpj_card: 'kartu peserta (KPJ)',
  ktp: 'KTP karyawan',
  ktp_heir: 'KTP ahli waris',
  kk: 'kartu keluarga (KK)',
  work_certificate: 'surat keterangan kerja (paklaring) atau surat PHK',
  work_reference: 'surat referensi kerja',
  termination_proof: 'bukti PHK',
  bank_book: 'buku tabungan, halaman pertama',
  npwp: 'NPWP',
  death_certificate: 'akta atau surat keterangan kematian',
  heir_certificate: 'surat keterangan ahli waris',
  marriage_book: 'buku nikah',
  other: 'berkas pendukung lain',
};

const claimConditions: Readonly<Record<string, string>> = {
  'balance-above-50-million': 'bila saldo di atas Rp 50.000.000',
  'heir-is-spouse': 'bila ahli waris adalah suami atau istri',
};

const signers: Readonly<Record<string, string>> = {
  employer: 'pemberi kerja',
  worker: 'karyawan',
  heir: 'ahli waris',
  doctor: 'dokter',
  authority: 'instansi yang menerbitkan',
};

const claimStates: Readonly<Record<string, string>> = {
  draft: 'konsep',
  stage_one_received: 'tahap I diterima',
  submitted: 'sudah diajukan',
  in_review: 'sedang diperiksa',
  approved: 'disetujui',
  rejected: 'ditolak',
  withdrawn: 'ditarik kembali',
};

/** Waktu yang tersisa atau terlewat, dalam jam; dalam hari mulai dari empat. */
const stretch = (milliseconds: number): string => {
  const hours = Math.floor(Math.abs(milliseconds) / 3_600_000);
  return hours >= 96 ? `${Math.floor(hours / 24)} hari` : hours < 1 ? 'kurang dari satu jam' : `${hours} jam`;
};

/** What stands in help for a value that is typed; choices of words stay as they are typed. */
const placeholders: Readonly<Record<string, string>> = {
  name: 'nama',
  path: 'berkas',
  file: 'berkas',
  code: 'kode',
  url: 'alamat',
  address: 'alamat',
  time: 'lama',
  duration: 'lama',
  fields: 'kolom',
  seconds: 'detik',
  number: 'nomor',
  'name|number': 'nama|nomor',
  period: 'bulan',
  month: 'bulan',
  date: 'tanggal',
  instant: 'waktu',
  year: 'tahun',
  worker: 'karyawan',
  workers: 'jumlah',
  'header=column': 'judul=kolom',
  column: 'kolom',
  text: 'teks',
  list: 'daftar',
  kind: 'jenis',
  type: 'jenis',
  claim: 'klaim',
  document: 'dokumen',
  cursor: 'kursor',
  topic: 'topik',
  scale: 'skala',
  role: 'peran',
  place: 'tempat',
  percent: 'persen',
  key: 'kunci',
  value: 'nilai',
  session: 'sesi',
  words: 'kata',
  story: 'cerita',
  state: 'status',
  request: 'permintaan',
  reason: 'alasan',
  earlier: 'bulan-lama',
  later: 'bulan-baru',
  host: 'situs',
  command: 'perintah',
  age: 'usia',
  userName: 'pengguna',
  billingCode: 'kode-iuran',
};

/** @returns the value's name as help has it, in capitals where it was in capitals. */
function placeholderText(word: string): string {
  return placeholders[word] ?? placeholders[word.toLowerCase()]?.toUpperCase() ?? word;
}

const sureness: Readonly<Record<string, string>> = {
  H: 'naskah asli',
  M: 'satu sumber yang baik',
  L: 'sumber yang lemah',
};

const sourced = ({ article, sure }: { article: string; sure: string }): string =>
  `${articleText(article, 'id')} (${sureness[sure] ?? sure})`;

const claimDocument = (document: string): string => claimDocuments[document] ?? document;
const refusedReasons = {
  incomplete: (field: string) => `belum punya ${field}`,
  invalid: (field: string) => `berisi ${field} yang tidak mungkin benar`,
  already_registered: () => 'sudah terdaftar dan masih aktif',
  unknown: () => 'tidak dikenal portal',
  inactive: () => 'sudah dilaporkan berhenti',
  end_before_start: () => 'berhenti sebelum hari pertama bekerja',
  duplicate: () => 'disebut dua kali',
};

const by = ({ who }: { who: string | null }): string => (who === null ? '' : ` (oleh ${who})`);

const ofClaimant = (p: { document: string; claimant?: string | undefined }): string =>
  p.claimant === 'heirs' && p.document === 'bank_book' ? 'buku tabungan ahli waris' : claimDocument(p.document);

export const id: Messages = {
  // umum
  'general.yes': 'ya',
  'general.no': 'tidak',

  // kegagalan yang menghentikan perintah
  unexpected: (p) => `Terjadi kesalahan yang tidak terduga: ${p.what}`,
  'general.nothingChanged': 'Tidak ada yang berubah.',
  'unexpected.help': (p) => `Mohon laporkan baris ini, beserta apa yang sedang Anda kerjakan: ${p.platform}`,
  interrupted: 'Terhenti. Tidak ada yang hilang: jalankan lagi perintah yang sama untuk melanjutkan.',
  'interrupted.finishing': 'Berhenti setelah yang sedang dikirim selesai. Ctrl-C sekali lagi menghentikan seketika.',
  'interrupted.help': 'Jalankan lagi perintah yang sama: dilanjutkan dari situ, dan tidak ada yang dikirim dua kali.',
  'view.error': 'Gagal',
  'view.more': (p) => `Selengkapnya: bpjstk bantuan ${p.topic}`,
  'view.requestId': (p) => `Permintaan ${p.id}`,
  'view.sandbox': 'Ini portal latihan: tidak ada yang dikirim ke BPJS Ketenagakerjaan.',
  'diagnostics.error': 'kesalahan',
  'diagnostics.warning': 'peringatan',
  'diagnostics.more': (p) =>
    `… dan ${wholeNumber(p.count, 'id')} lagi sejenis${p.rows === '' ? '' : `: baris ${p.rows}`} (semuanya: --all)`,
  'place.row': (p) => `baris ${p.row}`,
  'place.cell': (p) => `baris ${p.row}, kolom ${p.letters} "${p.header}" (${p.cell})`,
  'ask.nobody': (p) => `Perlu jawaban, tetapi di sini tidak ada yang dapat menjawab: ${p.question}`,
  'ask.nobody.help': (p) => `Berikan jawabannya dengan ${p.flag}, atau jalankan perintah ini di terminal.`,
  'map.which': (p) => `Kolom ${p.column} di ${p.file} yang mana?`,
  'map.choice': (p) => (p.samples ? `${p.header}: ${p.samples}` : p.header),
  'map.none': 'tidak ada',
  'map.remember': (p) => `Ingat untuk seterusnya di profil ${p.profile} (${p.columns})?`,
  'ask.interrupted': 'Dibatalkan; tidak ada yang diubah.',

  // kata yang keliru di baris perintah
  'usage.help': (p) => `Lihat ${p.command}`,
  'usage.unknownOption': (p) => `Tidak ada opsi ${p.word}.${p.near}`,
  'usage.unknownCommand': (p) => `Tidak ada perintah "${p.word}".${p.near}`,
  'usage.near': (p) => `Maksud Anda ${p.near}?`,
  'usage.missingArgument': (p) => `Ada yang kurang: <${p.word}>.`,
  'usage.optionNeedsValue': (p) => `Opsi ${p.word} memerlukan nilai.`,
  'usage.tooManyWords': 'Ada kata yang berlebih di baris perintah.',
  'usage.other': (p) => `Baris perintah tidak dipahami: ${p.detail}`,
  'usage.badValue': (p) => `${placeholderText(p.name)} tidak dapat berisi "${p.word}". Yang diharapkan: ${p.expected}`,
  'usage.notTogether': (p) => `${p.flag} dan ${p.other} tidak dapat dipakai bersamaan.`,
  'usage.twoForms': (p) => `Keluaran tidak dapat berbentuk ${p.form} dan ${p.other} sekaligus.`,
  'usage.noField': (p) => `Tidak ada isian ${p.words}. Yang ada: ${p.fields}`,
  'usage.noField.help':
    'Perintahnya sendiri sudah dijalankan; hanya jawabannya yang tidak ditampilkan. Aman dijalankan lagi.',

  // bantuan
  'help.program':
    'Iuran BPJS Ketenagakerjaan untuk pemberi kerja: periksa data karyawan, hitung iuran sebulan, laporkan satu kali, pantau pembayarannya.',
  'help.version': 'tampilkan versi',
  'help.help': 'tampilkan bantuan ini',
  'help.footer':
    'Coba tanpa akun:         bpjstk latihan demo\nBantuan satu perintah:   bpjstk laporan kirim --help\nBantuan satu masalah:    bpjstk bantuan --search "lupa password"',
  'help.placeholder': (p) => placeholderText(p.word),
  'help.word.options': '[opsi]',
  'help.word.command': '[perintah]',
  'help.title.usage': 'Cara pakai:',
  'help.title.arguments': 'Argumen:',
  'help.title.options': 'Opsi:',
  'help.title.global': 'Opsi semua perintah:',
  'help.title.commands': 'Perintah:',
  'help.global.json': 'JSON ke stdout; --json=kolom,kolom untuk sebagian',
  'help.global.csv': 'tabel sebagai CSV',
  'help.global.lang': 'bahasa: id atau en',
  'help.global.profile': 'perusahaan yang mana (lihat: bpjstk setelan profil)',
  'help.global.divisi': 'divisi, 000 bila tidak disebut',
  'help.global.portal': 'alamat portal',
  'help.global.timeout': 'batas waktu satu permintaan, dalam detik',
  'help.global.waitLock': 'menunggu perintah lain perusahaan ini paling lama (90s, 10m, 2h)',
  'help.global.noInput': 'jangan bertanya; bila jawaban kurang, berakhir dengan kode 2',
  'help.global.noColor': 'tanpa warna',
  'help.global.quiet': 'tanpa catatan di stderr',
  'help.global.verbose': 'tampilkan setiap permintaan di stderr (tanpa isinya)',
  'help.global.logFile': 'tambahkan catatan perintah ini ke sebuah berkas, satu dokumen JSON per baris',
  'help.dashboard': 'apa yang perlu dikerjakan sekarang',
  'help.account': 'akun di portal',
  'help.account.show': 'perusahaan, cabangnya, kelompok risiko dan skalanya, serta pengguna Anda',
  'help.account.update': 'mengubah alamat, narahubung, atau apakah laporan menunggu persetujuan',
  'help.account.users': 'siapa boleh melakukan apa untuk perusahaan',
  'help.account.users.list': 'para pengguna, perannya, dan kapan terakhir masuk',
  'help.account.users.add': 'menambah pengguna, yang membuat kata sandi dengan kode lewat email',
  'help.account.users.update': 'mengubah nama atau peran pengguna',
  'help.account.users.remove': 'menghapus pengguna',
  'help.account.contacts': 'alamat email dan telepon tujuan kode Anda',
  'help.account.contacts.show': 'yang mana, dan apakah sudah terverifikasi',
  'help.account.contacts.change': 'mengganti salah satunya; kode dikirim ke yang baru',
  'help.account.contacts.confirm': 'memakai yang baru dengan kode yang diterima di sana',
  'help.account.security':
    'keamanan akun: kata sandi, verifikasi dua langkah, sesi, riwayat masuk, yang perlu dibenahi',
  'help.account.activity': 'siapa melakukan apa di akun ini, kapan, dan dari mana',
  'help.auth': 'masuk dan keluar',
  'help.register': 'perusahaan baru, atau pengguna baru, meminta akses',
  'help.register.start': 'mulai, atau lanjutkan yang sudah dimulai: OTP, aktivasi, NPP',
  'help.register.status': 'sudah sampai mana; kirim NPP yang terlupa',
  'help.auth.login': 'masuk dengan NPP dan kata sandi',
  'help.auth.logout': 'akhiri sesi dan hapus yang tersimpan',
  'help.auth.2fa': 'verifikasi dua langkah',
  'help.auth.2fa.enable': 'aktifkan lewat aplikasi autentikator, SMS, atau email',
  'help.auth.2fa.disable': 'nonaktifkan, dengan kode verifikasinya',
  'help.auth.2fa.status': 'aktif atau tidak, dan berapa sisa kode pemulihan',
  'help.auth.status': 'siapa yang sedang masuk, dan di mana kata sandi disimpan',
  'help.auth.changePassword': 'ganti kata sandi di portal',
  'help.auth.forgotPassword': 'minta kode untuk membuat kata sandi baru',
  'help.auth.resetPassword': 'buat kata sandi baru dengan kode yang dikirim',
  'help.auth.sessions': 'siapa yang sedang masuk ke akun ini',
  'help.auth.sessions.list': 'daftar sesi: kapan, dari mana, dengan program apa',
  'help.auth.sessions.revoke': 'akhiri satu sesi, atau semua selain milik Anda',
  'help.auth.lockdown': 'amankan akun bila diduga dibobol',
  'help.auth.checkUrl': 'apakah sebuah tautan benar menuju BPJS Ketenagakerjaan',
  'help.employees': 'karyawan perusahaan',
  'help.employees.import': 'periksa berkas karyawan dan mutakhirkan data di portal',
  'help.employees.list': 'karyawan yang tercatat di portal',
  'help.employees.show': 'satu karyawan, menurut NIK, KPJ, atau nomor pegawai',
  'help.employees.add': 'daftarkan satu karyawan',
  'help.employees.update': 'ubah data seorang karyawan di portal',
  'help.employees.deactivate': 'laporkan seorang karyawan yang berhenti',
  'help.employees.export': 'tulis data karyawan ke berkas yang siap diimpor lagi',
  'help.employees.template': 'berkas kosong untuk diisi',
  'help.participant': 'catatan portal untuk seorang karyawan',
  'help.participant.show': 'status tiap program, sejak kapan, dan alasannya',
  'help.participant.contributions': 'bulan-bulan iuran karyawan, dengan bulan yang kosong',
  'help.participant.balance': 'saldo JHT dan perkembangannya',
  'help.participant.slip': 'simpan rincian iuran setahun sebagai PDF',
  'help.participant.benefits': 'perkiraan manfaat tiap program, dengan rumusnya',
  'help.participant.jkp': 'apakah JKP dapat dibayarkan, dan alasannya',
  'help.participant.contact': 'cara menghubungi karyawan',
  'help.report': 'laporan iuran bulanan',
  'help.report.validate': 'periksa berkas saja',
  'help.report.explain': 'arti sebuah kode dan cara memperbaikinya',
  'help.report.preview': 'perkiraan iuran bulan itu',
  'help.report.submit': 'kirim laporan bulan itu, satu kali',
  'help.report.status': 'posisi laporan bulan itu',
  'help.report.list': 'bulan-bulan yang sudah dilaporkan',
  'help.report.show': 'isi laporan bulan itu di portal',
  'help.report.amend': 'ganti laporan yang sudah ada dengan laporan yang benar, satu kali',
  'help.report.approve': 'menyetujui laporan yang disiapkan pengguna lain',
  'help.report.cancel': 'tarik kembali laporan selama belum ada pembayaran',
  'help.report.export': 'berkas untuk SIPP Online, diunggah sendiri',
  'help.report.reconcile': 'cocokkan Formulir 2a dengan hitungan sendiri',
  'help.payment': 'tagihan dan pembayaran',
  'help.payment.bill': 'kode iuran dan jumlah yang harus dibayar',
  'help.payment.status': 'sudah dibayar (kode 0) atau belum (kode 8)',
  'help.payment.wait': 'tunggu sampai dibayar',
  'help.payment.list': 'pembayaran yang sudah diterima',
  'help.payment.receipt': 'bukti pembayaran berupa PDF',
  'help.history': 'riwayat',
  'help.history.pull': 'ambil riwayat terbaru dari portal',
  'help.history.list': 'riwayat yang sudah ditarik',
  'help.history.export': 'tulis riwayat ke berkas',
  'help.history.import': 'ambil kembali hasil ekspor JSON',
  'help.history.purge': 'hapus yang sudah lama dari komputer ini',
  'help.claims': 'klaim: hak karyawan dan ahli warisnya',
  'help.claims.requirements': 'dokumen, formulir dan penanda tangannya; tanpa jaringan',
  'help.claims.start': 'mulai klaim, atau laporan tahap II kecelakaan kerja',
  'help.claims.attach': 'kirim berkas sebuah dokumen',
  'help.claims.submit': 'ajukan klaim, satu kali',
  'help.claims.status': 'posisi klaim dan dokumen yang masih kurang',
  'help.claims.list': 'daftar klaim perusahaan',
  'help.claims.withdraw': 'tarik kembali klaim selama belum diputus',
  'help.notifications': 'pemberitahuan portal: jatuh tempo, tagihan, klaim, data yang perlu diperbaiki',
  'help.notifications.list': 'daftar pemberitahuan, yang terbaru di atas',
  'help.notifications.read': 'tampilkan isinya dan tandai sudah dibaca',
  'help.notifications.watch': 'tampilkan begitu datang, atau serahkan kepada perintah lain',
  'help.run': 'kerjakan sebulan penuh tanpa ditunggui: periksa, lapor sekali, tagihan, riwayat',
  'help.calc': 'hitung iuran dari satu upah, tanpa jaringan',
  'help.law': 'tarif, batas upah, dan tanggal, beserta pasalnya',
  'help.law.show': 'semua yang berlaku pada suatu bulan',
  'help.law.list': 'daftar topik',
  'help.law.explain': 'satu topik dengan baris dan pasalnya',
  'help.law.diff': 'apa yang berubah antara dua bulan',
  'help.law.changes': 'urutan waktu: apa yang mulai dan berakhir kapan',
  'help.sandbox': 'portal sendiri di komputer ini, untuk latihan',
  'help.sandbox.start': 'jalankan',
  'help.sandbox.stop': 'hentikan',
  'help.sandbox.demo': 'satu bulan penuh, selangkah demi selangkah',
  'help.sandbox.pay': 'bayar kode iuran, seperti di bank',
  'help.sandbox.inspect': 'apa yang tersimpan di portal latihan',
  'help.sandbox.reset': 'mulai lagi: portal latihan dengan perusahaannya saja',
  'help.sandbox.faults': 'buat sesuatu gagal, untuk melihat akibatnya',
  'help.sandbox.faults.set': 'gagalkan permintaan berikutnya, yang ke-n, atau semua yang sejenis',
  'help.sandbox.faults.list': 'gangguan yang dipasang, dan berapa kali sudah terjadi',
  'help.sandbox.faults.clear': 'cabut satu gangguan, atau semuanya',
  'help.config': 'setelan dan profil',
  'help.config.list': 'semua setelan profil',
  'help.config.get': 'satu setelan',
  'help.config.set': 'ubah setelan',
  'help.config.path': 'letak berkas setelan',
  'help.config.profiles': 'daftar profil',
  'help.doctor': 'apakah komputer ini siap, dan apa yang perlu dibenahi',
  'help.support': 'siapa yang dihubungi, dan apa yang dikirim kepada yang membantu',
  'help.support.contacts': 'siapa yang dihubungi: layanan bantuan portal dan BPJS Ketenagakerjaan',
  'help.support.bundle': 'tulis keterangan komputer ini untuk yang membantu: tanpa rahasia, tanpa data karyawan',
  'opt.outBundle': 'berkas yang ditulis (JSON)',
  'opt.bundleLog': 'sertakan baris terakhir catatan yang ditulis --log-file',
  'column.where': 'Di mana',
  'column.phone': 'Telepon',
  'column.contact': 'Email atau alamat',
  'support.here': 'Bila data mungkin bocor, lebih dulu: bpjstk akses amankan',
  'support.agency':
    'BPJS Ketenagakerjaan, seperti tercantum di www.bpjsketenagakerjaan.go.id; periksa di sana bila satu nomor tidak menjawab.',
  'support.portalSilent':
    'Portal profil ini sedang tidak menjawab, sehingga layanan bantuannya sendiri tidak diketahui.',
  'support.bundled': (p) =>
    `Tertulis: ${p.file}. Baca dulu sebelum dikirim. Isinya versi, setelan (termasuk NPP), hasil pemeriksaan dan baris permintaan; tanpa kata sandi, tanpa data karyawan, tanpa jumlah uang.`,
  'help.topics': 'halaman per masalah (masuk, berkas, bulan …), dan pencarian di semua bantuan',
  'arg.helpTopic': 'sebuah topik, atau kata-kata sebuah perintah',
  'opt.helpSearch': 'cari kata ini di topik, perintah dan kode',
  'topics.all': 'Topik; masing-masing satu halaman: bpjstk bantuan masuk',
  'topics.command':
    'Sebuah perintah: bpjstk bantuan laporan kirim. Sebuah kata: bpjstk bantuan --search "lupa password"',
  'topics.none': (p) => `Tidak ada yang ditulis tentang "${p.words}". Semua topik: bpjstk bantuan`,
  'topics.unknown': (p) => `Tidak ada topik dan tidak ada perintah "${p.words}".`,
  'topics.unknown.help': 'Semua topik: bpjstk bantuan',
  'column.toType': 'Ketik',
  'column.about': 'Tentang',

  // portal, dan sambungan ke sana
  'portal.notLoggedIn': 'Anda belum masuk ke portal.',
  'portal.notProtected': (p) =>
    `Sambungan ke ${p.host} tidak akan terlindungi: hanya https yang dipakai, atau http di komputer ini sendiri.`,
  'portal.proxyInvalid': 'HTTPS_PROXY bukan alamat proxy. Bentuk yang benar: http://proxy.perusahaan.example:3128.',
  'portal.clockSet': (p) =>
    `BPJSTK_NOW mengatur jam secara manual. Ini hanya untuk portal latihan di komputer ini, sedangkan ${p.host} bukan portal latihan.`,
  'portal.notAPortal': (p) =>
    `Yang menjawab di ${p.host} bukan portal yang dikenal program ini. Kata sandi tidak dikirim.`,
  'portal.otherContract': (p) =>
    `${p.host} memakai kontrak versi ${p.version}; program ini memakai versi ${p.ours}. Selain pertanyaan ini tidak ada yang dikirim.`,
  'portal.clientTooOld': (p) =>
    `${p.host} meminta bpjstk versi ${p.wanted} atau lebih baru; yang terpasang versi ${p.version}.`,
  'portal.redirected': (p) =>
    `${p.host} mengalihkan ke ${p.target}. Pengalihan ini tidak diikuti, dan tidak ada yang dikirim ke sana.`,
  'portal.overloaded': (p) =>
    `${p.host} sedang tidak dapat melayani (HTTP ${p.status})${p.until ? ` dan meminta kita menunggu sampai ${instantText(p.until, 'id')}` : ''}.`,
  'log.unwritable': (p) =>
    `Catatan tidak dapat ditulis ke ${p.file} (${p.detail}), sehingga tidak ada yang dikerjakan.`,
  'log.lost': (p) =>
    `Catatan ${p.file} tidak memuat seluruh proses ini (${p.detail}). Perintahnya sendiri tetap berjalan.`,
  'output.lost': (p) =>
    `Perintah sudah dikerjakan, tetapi jawabannya tidak dapat ditulis ke keluaran standar (${p.detail}).`,
  'output.lost.help':
    'Sediakan ruang di tempat keluarannya ditulis, lalu jalankan lagi. Laporan yang sudah terkirim tidak dikirim dua kali.',
  'log.link': (p) =>
    `${p.file} adalah tautan yang mungkin dipasang orang lain, jadi catatan tidak ditulis lewat sana dan tidak ada yang dikerjakan.`,
  'log.link.help': 'Sebutkan berkas tujuan catatan itu sendiri.',
  'portal.resting': (p) =>
    `${p.host} tidak melayani sejak ${instantText(p.since, 'id')}, dan tidak dihubungi sampai ${instantText(p.until, 'id')}.`,
  'portal.unreadable': (p) => `Jawaban dari ${p.host} tidak dapat dibaca (${p.detail}).`,
  'portal.listWithoutEnd': (p) =>
    `Daftar dari ${p.host} tidak ada ujungnya: dihentikan setelah ${wholeNumber(p.pages, 'id')} halaman dengan ${wholeNumber(p.items, 'id')} isian.`,
  'portal.answerMismatch': (p) => `Jawaban dari ${p.host} bukan tentang yang diminta.`,
  'portal.outcomeUnknown': (p) =>
    `Permintaan sudah dikirim ke ${p.host}, tetapi belum ada jawaban apakah sudah dijalankan.`,
  'portal.lost.refused': (p) => `${p.host} tidak menerima sambungan.`,
  'portal.lost.nameUnknown': (p) => `Nama ${p.host} tidak ditemukan di jaringan.`,
  'portal.lost.timeout': (p) => `${p.host} tidak menjawab dalam batas waktu.`,
  'portal.lost.slow': (p) =>
    `${p.host} mulai menjawab tetapi tidak selesai dalam batas waktu, jadi tidak ditanyai lagi.`,
  'portal.lost.certificate': (p) => `Sertifikat ${p.host} tidak tepercaya, jadi tidak ada yang dikirim.`,
  'portal.lost.certificateDates': (p) => `Sertifikat ${p.host} tidak berlaku hari ini, jadi tidak ada yang dikirim.`,
  'portal.lost.tls': (p) =>
    `Yang menjawab atas nama ${p.host} tidak mengamankan sambungan (TLS), jadi tidak ada yang dikirim.`,
  'portal.lost.proxy': (p) => `Proxy yang disebut HTTPS_PROXY tidak meneruskan sambungan ke ${p.host}.`,
  'portal.lost.broken': (p) => `Sambungan ke ${p.host} terputus.`,

  'portal.problem.accountLocked': (p) =>
    `Akun ini dikunci oleh portal${p.opensAt ? ` sampai ${instantText(p.opensAt, 'id')}` : ''} karena kata sandi berkali-kali salah.`,
  'portal.problem.approvalOwn': (p) =>
    `Anda ikut menyiapkan laporan ini, jadi pengguna lain yang harus menyetujuinya.${
      p.holders.length === 0 ? ' Belum ada pengguna lain yang boleh.' : ` Yang boleh: ${p.holders.join(', ')}.`
    } Tidak ada yang berubah.`,
  'portal.problem.approvalRequired': (p) =>
    `Laporan ${p.period ? periodText(p.period, 'id') : 'bulan ini'} sudah dihitung dan menunggu persetujuan pengguna lain.${
      p.holders.length === 0
        ? ' Belum ada pengguna lain yang boleh menyetujui: pemilik perlu memberi peran itu kepada seseorang.'
        : ` Yang boleh menyetujui: ${p.holders.join(', ')}.`
    }`,
  'portal.problem.billingNotExpired': 'Kode iuran masih berlaku, jadi portal tidak menerbitkan yang baru.',
  'portal.problem.billingNotIssued': (p) =>
    p.waitingFor
      ? `Kode iuran belum terbit: iuran ${p.waitingFor} harus dilunasi lebih dahulu.`
      : 'Kode iuran bulan ini belum terbit.',
  'portal.problem.bodyTooLarge': 'Data yang dikirim terlalu besar bagi portal.',
  'portal.problem.captchaRequired': 'Portal meminta captcha, yang hanya dapat diisi oleh orang.',
  'portal.problem.challengeRefused': (p) =>
    `Kode verifikasi salah, sudah pernah dipakai, atau kedaluwarsa.${p.opensAt ? ` Akun sekarang dikunci sampai ${instantText(p.opensAt, 'id')}.` : p.attemptsLeft === undefined ? '' : p.attemptsLeft === 0 ? ' Portal tidak menerima kode lagi untuk upaya masuk ini.' : ` Sisa percobaan: ${p.attemptsLeft}.`}`,
  'portal.problem.codeRefused': (p) =>
    p.attemptsLeft
      ? `Kodenya salah; tidak ada yang berubah. Sisa percobaan: ${p.attemptsLeft}.`
      : 'Kodenya salah atau sudah tidak berlaku; tidak ada yang berubah.',
  'portal.problem.credentialsLocked': (p) =>
    `NPP atau kata sandi tidak diterima portal; akun sekarang dikunci${p.opensAt ? ` sampai ${instantText(p.opensAt, 'id')}` : ''}.`,
  'portal.problem.credentialsRefused': (p) =>
    `NPP atau kata sandi tidak diterima portal.${p.attemptsLeft === undefined ? '' : ` Sisa percobaan sebelum akun dikunci: ${p.attemptsLeft}.`}`,
  'portal.problem.digestMismatch':
    'Data upah yang diterima portal berbeda dengan yang dikirim. Tidak ada yang dilaporkan.',
  'portal.problem.employeesChanged':
    'Sementara itu daftar karyawan di portal sudah berubah. Perubahan ini belum diterapkan.',
  'portal.problem.employeesRefused': (p) =>
    p.rows === undefined
      ? 'Sebagian karyawan tidak diterima portal. Tidak satu pun data diubah.'
      : `${p.rows} karyawan tidak diterima portal. Tidak satu pun data diubah, termasuk karyawan lainnya.`,
  'portal.problem.employeeUnknown': 'Karyawan ini tidak dikenal portal.',
  'portal.problem.idempotencyKeyReused':
    'Portal pernah menerima isi yang lain dengan kunci yang sama, dan tidak mengerjakan yang ini.',
  'portal.problem.internal': 'Portal sedang mengalami gangguan.',
  'portal.problem.maintenance': (p) =>
    `Portal sedang dalam pemeliharaan${p.until ? ` sampai ${instantText(p.until, 'id')}` : ''}.`,
  'portal.problem.notFound': 'Yang diminta tidak ada di portal.',
  'portal.problem.partsMissing': 'Sebagian laporan belum sampai di portal. Tidak ada yang dilaporkan.',
  'portal.problem.passwordWeak': (p: { rules: readonly string[] }) =>
    `Portal tidak menerima kata sandi baru; tidak ada yang diubah.${wanting(p.rules)}`,
  'portal.problem.periodAlreadyReported': (p) =>
    `${p.period ? periodText(p.period, 'id') : 'Bulan ini'} sementara itu sudah dilaporkan dengan isi yang lain.`,
  'portal.problem.periodInFuture': (p) =>
    `${p.period ?? 'Bulan ini'} belum dapat dilaporkan karena bulannya belum mulai.`,
  'portal.problem.periodNotReported': (p) => `${p.period ?? 'Bulan ini'} belum dilaporkan.`,
  'portal.problem.periodPaid': (p) =>
    `${p.period ?? 'Bulan ini'} sudah dibayar, setidaknya sebagian, dan tidak dapat ditarik lagi.`,
  'portal.problem.periodState': (p) =>
    `Pada tahap ini portal tidak mengizinkan hal tersebut untuk ${p.period ?? 'bulan ini'}.`,
  'portal.problem.periodTooEarly': (p) =>
    `${p.period ?? 'Bulan ini'} lebih awal daripada bulan pertama yang dapat dilaporkan perusahaan ini.`,
  'portal.problem.rateLimited': (p) =>
    `Portal menerima terlalu banyak permintaan dan meminta kita menunggu${p.until ? ` sampai ${instantText(p.until, 'id')}` : ' sebentar'}.`,
  'portal.problem.requestInvalid': 'Permintaan tidak dipahami portal.',
  'portal.problem.registrationState': 'Pendaftaran tidak sedang berada pada langkah ini.',
  'portal.problem.registrationUnknown': 'Portal tidak mengenal pendaftaran ini.',
  'portal.problem.revisionConflict': 'Sementara itu laporan bulan ini sudah dilanjutkan oleh pengguna lain.',
  'portal.problem.roleNotAllowed': (p) =>
    `Pengguna Anda tidak boleh melakukan ini: perlu peran ${rolesText(p.needs)}.${
      p.holders.length === 0
        ? ' Belum ada pengguna lain di perusahaan yang memilikinya.'
        : ` Yang memilikinya: ${p.holders.join(', ')}.`
    } Tidak ada yang berubah.`,
  'portal.problem.secondFactorRequired':
    'Portal mewajibkan verifikasi dua langkah bagi semua pengguna, jadi tidak dapat dinonaktifkan.',
  'portal.problem.secondFactorState': 'Verifikasi dua langkah sudah aktif, atau belum aktif sama sekali.',
  'portal.problem.sessionInvalid': 'Sesi Anda sudah berakhir.',
  'portal.problem.sessionUnknown': 'Sesi itu tidak ada di portal: mungkin sudah berakhir.',
  'portal.problem.totalMismatch': 'Jumlah yang disetujui berbeda dengan hitungan portal. Tidak ada yang dilaporkan.',

  'portal.problem.userExists': 'Perusahaan sudah mempunyai pengguna dengan nama ini.',
  'portal.problem.userLastOwner':
    'Ini pemilik terakhir, dan perusahaan tidak boleh tanpa pemilik. Tidak ada yang berubah.',
  'portal.problem.userUnknown': 'Perusahaan tidak mempunyai pengguna dengan nama ini.',
  'portal.help.address':
    'Periksa alamatnya (bpjstk setelan ambil portal). SIPP Online, situs resmi BPJS Ketenagakerjaan, tidak menyediakan akses bagi program: unggah sendiri berkasnya di sana.',
  'portal.problem.claimNotCovered': (p) =>
    ({
      future: 'Portal tidak menerima klaim untuk tanggal yang belum tiba.',
      before_start: 'Kejadiannya sebelum kepesertaan dimulai.',
      after_end: 'Kejadiannya setelah kepesertaan karyawan ini berakhir.',
      not_in_programme: 'Pada bulan itu karyawan ini bukan peserta program tersebut.',
      other_day: 'Di portal karyawan ini tercatat meninggal pada tanggal lain.',
      not_dismissed: 'JKP untuk yang terkena PHK; di portal sebab berhentinya karyawan ini lain.',
    })[p.cover] ?? 'Kejadian itu tidak dijamin.',
  'portal.problem.claimState': (p) =>
    `Pada posisinya sekarang hal itu tidak bisa dilakukan untuk klaim ini${p.state === undefined ? '' : ` (${claimStates[p.state] ?? p.state})`}.`,
  'portal.problem.claimUnknown': 'Tidak ada klaim perusahaan ini dengan nomor tersebut di portal.',
  'portal.problem.documentsMissing': (p) =>
    `Menurut portal masih kurang: ${p.documents.map(claimDocument).join('; ')}.`,
  'portal.problem.documentRefused': (p) =>
    ({
      not_asked: 'Portal tidak meminta dokumen itu pada tahap ini.',
      type: 'Menurut portal isi berkas tidak sesuai dengan jenisnya.',
      damaged: 'Menurut portal berkas rusak atau terpotong.',
      encrypted: 'Portal tidak bisa membaca PDF itu karena dikunci dengan kata sandi.',
      digest: 'Berkas tidak sampai sebagaimana dikirim.',
    })[p.fault] ?? 'Portal tidak menerima berkas itu.',
  'portal.help.claimCover': 'Periksa tanggalnya (--date) dan karyawannya: bpjstk karyawan tampil KARYAWAN',
  'portal.help.claimStatus': 'Lihat posisinya: bpjstk klaim cek KLAIM',
  'portal.help.claims': 'Lihat daftar klaim: bpjstk klaim daftar',
  'portal.help.document': 'Jalankan lagi perintah yang sama; bila tetap ditolak, pindai atau simpan ulang dokumennya.',
  'portal.help.documents': 'Kirim yang kurang: bpjstk klaim lampirkan KLAIM DOKUMEN BERKAS',
  'portal.help.amend':
    'Jalankan lagi perintah yang sama untuk melihat bedanya. Untuk menggantinya dengan isi yang lain: bpjstk laporan koreksi YYYY-MM --file BERKAS',
  'portal.help.answerAgain': 'Masuk lagi untuk mendapat kode baru: bpjstk akses masuk',
  'portal.help.approve':
    'Salah seorang dari mereka mengetik: bpjstk laporan setujui YYYY-MM. Sesudah itu perintah yang sama di sini mencatat tanda terimanya.',
  'portal.help.browser': 'Masuklah sekali lewat peramban, lalu di sini: bpjstk akses masuk',
  'portal.help.certificate':
    'Jangan lanjutkan lewat sambungan ini. Tanyakan kepada bagian TI; sertifikat milik perusahaan ditunjuk dengan NODE_EXTRA_CA_CERTS.',
  'portal.help.certificateDates':
    'Periksa apakah tanggal di komputer ini benar. Bila benar, jangan lanjutkan lewat sambungan ini dan tanyakan kepada bagian TI.',
  'portal.help.proxy':
    'Periksa HTTPS_PROXY, termasuk pengguna dan kata sandi di dalamnya, dan NO_PROXY, atau tanyakan kepada bagian TI.',
  'portal.help.resting': 'Tidak ada lagi yang dikirim. Jalankan lagi sesudah itu; di terminal, portal langsung dicoba.',
  'portal.help.later': 'Coba lagi nanti; tidak ada yang perlu dibenahi di sini.',
  'portal.help.amendPaid':
    'Laporan yang keliru dibetulkan dengan koreksi: bpjstk laporan koreksi YYYY-MM --file BERKAS',
  'portal.help.keyReused':
    'Lihat yang ada di portal: bpjstk laporan tampil YYYY-MM. Isi yang lain dipasang dengan bpjstk laporan koreksi YYYY-MM --file BERKAS; bila tidak ada bedanya, berikan nomor permintaan kepada pengelola portal.',
  'portal.help.login': 'Silakan masuk: bpjstk akses masuk',
  'portal.help.sessionInDoubt':
    'Coba lagi. Mungkin portal tetap membuka sesi; setelah Anda masuk, lihat di: bpjstk akses sesi daftar',
  'portal.help.network': 'Periksa jaringan dan alamat portal (bpjstk setelan ambil portal), lalu coba lagi.',
  'portal.help.newCode': 'Ketik kode yang terakhir diterima, atau jalankan lagi langkah sebelumnya untuk kode baru.',
  'portal.help.notFound': 'Periksa nomor atau bulan yang Anda ketik.',
  'portal.help.period': 'Periksa bulan yang Anda ketik.',
  'portal.help.registration':
    'Lihat sudah sampai mana: bpjstk pendaftaran cek; mulai dari awal: bpjstk pendaftaran mulai --new',
  'portal.help.password': 'Pilih kata sandi lain, lalu jalankan perintah ini lagi.',
  'portal.help.runAgain':
    'Jalankan lagi perintah yang sama: portal ditanya lebih dahulu, dan tidak ada yang dikerjakan dua kali.',
  'portal.help.roles':
    'Minta salah seorang dari mereka, atau mintalah peran itu kepada pemilik. Lihat siapa berperan apa: bpjstk akun pengguna',
  'portal.help.secondFactor': 'Lihat keadaannya: bpjstk akses dua-langkah cek',
  'portal.help.sessions': 'Lihat sesi yang ada: bpjstk akses sesi daftar',
  'portal.help.settle':
    'Lunasi dahulu bulan sebelumnya; setelah itu kode iuran terbit. Lihat: bpjstk pembayaran cek YYYY-MM',
  'portal.help.status': 'Lihat posisi laporan bulan itu: bpjstk laporan cek YYYY-MM',
  'portal.help.support': 'Sampaikan nomor permintaan ini kepada pengelola portal.',
  'portal.help.update': 'Perbarui bpjstk, lalu jalankan lagi perintahnya.',
  'portal.help.users': 'Lihat siapa saja yang ada: bpjstk akun pengguna',
  'portal.help.waitThen':
    'Jalankan lagi perintah yang sama sesudah itu; mencoba lebih cepat tidak membantu. Di sini tidak ada yang perlu diperbaiki.',
  'portal.help.waitToOpen': 'Setelah akun terbuka kembali, masuklah sendiri: bpjstk akses masuk',
  'portal.help.workers': 'Perbaiki data karyawan yang disebut, lalu jalankan lagi perintahnya.',
  'portal.help.wrongPassword':
    'Periksa NPP, divisi, dan kata sandi (huruf besar dan kecil dibedakan), lalu: bpjstk akses masuk. Kata sandi ini tidak dikirim lagi secara otomatis.',

  // kesalahan dalam berkas karyawan: pesan, cara memperbaiki, dan penjelasan tiap kode
  'diagnostic.NIK_MISSING': () => 'NIK kosong.',
  'diagnostic.NIK_MISSING.help':
    'Isi 16 angka NIK sesuai KTP; untuk tenaga kerja asing, isi passport_no dan citizenship WNA.',
  'explain.NIK_MISSING':
    'Karyawan dikenali dari NIK, yaitu 16 angka pada KTP; tanpa NIK, baris itu bukan milik siapa pun. Contoh: nama dan upah terisi, tetapi sel NIK kosong. Cara memperbaiki: isi NIK-nya. Tenaga kerja asing yang tidak punya NIK diisi citizenship WNA dan nomor paspornya di passport_no.',
  'diagnostic.NIK_LENGTH': (p) => `NIK ${p.value} terdiri dari ${p.detail} angka, seharusnya 16.`,
  'diagnostic.NIK_LENGTH.help': 'Salin ulang NIK dari KTP; sering kali angka pertama atau terakhir hilang.',
  'explain.NIK_LENGTH':
    'NIK terdiri dari 16 angka: 6 angka wilayah, 6 angka tanggal lahir, dan 4 angka nomor urut. Contoh: 317101150890001 hanya 15 angka. Cara memperbaiki: cocokkan dengan KTP dan lengkapi angkanya; ubah format kolom menjadi teks agar tidak diubah oleh program spreadsheet.',
  'diagnostic.NIK_NOT_DIGITS': (p) =>
    p.detail === 'decimals'
      ? `NIK ${p.value} tertulis sebagai bilangan berdesimal.`
      : unlessLookalike(p, `NIK ${p.value} berisi karakter selain angka.`),
  'diagnostic.NIK_NOT_DIGITS.help': (p) =>
    p.detail === 'decimals'
      ? 'Atur program pembuat berkas agar menulis NIK sebagai teks; atau tulis 16 angka di depan desimalnya, dicocokkan dengan KTP.'
      : 'Isi angkanya saja; nomor paspor diisi di kolom passport_no.',
  'explain.NIK_NOT_DIGITS':
    'NIK hanya berisi angka; spasi, titik, tanda hubung, dan tanda petik di depan tidak menjadi masalah. Contoh: 31710115O8900001 memakai huruf O sebagai ganti angka nol, atau yang diisi adalah nomor paspor. Cara memperbaiki: ketik angka sesuai KTP; nomor paspor tenaga kerja asing diisi di passport_no.',
  'diagnostic.NIK_DAMAGED_BY_SPREADSHEET': (p) =>
    `NIK ${p.value} rusak oleh program spreadsheet: sebagian angkanya hilang.`,
  'diagnostic.NIK_DAMAGED_BY_SPREADSHEET.help':
    'Ubah format kolom menjadi teks, lalu isi ulang NIK dari KTP; angka yang hilang tidak dapat dihitung kembali.',
  'explain.NIK_DAMAGED_BY_SPREADSHEET':
    'Program spreadsheet menganggap NIK sebagai bilangan. Contoh: NIK tampil sebagai 3,17E+15, atau hanya 15 angka yang disimpan dan angka ke-16 menjadi 0. Yang kedua terlihat bila hampir semua baris berakhiran 0, padahal wajarnya hanya satu dari sepuluh, dan pada XLSX atau ODS di setiap NIK berupa bilangan yang berakhiran 0. Cara memperbaiki: ubah dulu format kolom menjadi teks, lalu isi ulang NIK dari sumbernya; mengubah format saja tidak mengembalikan angka yang hilang.',
  'diagnostic.NIK_BIRTH_DATE_MISMATCH': (p) =>
    p.expected
      ? `NIK ${p.value} tidak memuat tanggal lahir ${p.detail}: tanggal dan bulannya tampaknya tertukar, menurut NIK ${p.expected}.`
      : `NIK ${p.value} tidak memuat ${p.detail ? `tanggal lahir ${p.detail}` : 'tanggal lahir yang benar'}.`,
  'diagnostic.NIK_BIRTH_DATE_MISMATCH.help': 'Cocokkan NIK dan tanggal lahir dengan KTP; salah satunya keliru.',
  'explain.NIK_BIRTH_DATE_MISMATCH':
    'Angka ke-7 sampai ke-12 pada NIK adalah tanggal, bulan, dan tahun lahir; untuk perempuan, tanggalnya ditambah 40. Contoh: NIK menunjukkan 15 Agustus 1990, sedangkan kolom tanggal lahir berisi 15 September 1990. Bila hanya tanggal dan bulannya yang tertukar, misalnya 8 Maret menjadi 3 Agustus, pesannya menyebutkan itu: biasanya karena program spreadsheet mendahulukan bulan. Cara memperbaiki: cocokkan keduanya dengan KTP, lalu perbaiki yang keliru.',
  'diagnostic.NIK_GENDER_MISMATCH': (p) => `NIK ${p.value} tidak sesuai dengan jenis kelamin ${p.detail}.`,
  'diagnostic.NIK_GENDER_MISMATCH.help': 'Cocokkan NIK dan jenis kelamin dengan KTP; salah satunya keliru.',
  'explain.NIK_GENDER_MISMATCH':
    'Pada NIK perempuan, tanggal lahir ditambah 40, sehingga NIK juga menunjukkan jenis kelamin. Contoh: angka ke-7 dan ke-8 adalah 55, berarti perempuan yang lahir tanggal 15, sedangkan kolom jenis kelamin berisi L. Cara memperbaiki: cocokkan keduanya dengan KTP, lalu perbaiki yang keliru.',
  'diagnostic.NIK_SERIAL_ZERO': (p) => `NIK ${p.value} berakhiran 0000, nomor urut yang tidak pernah diterbitkan.`,
  'diagnostic.NIK_SERIAL_ZERO.help':
    'Angka ini sering hilang di program spreadsheet: ubah format kolom menjadi teks, lalu isi ulang NIK dari KTP.',
  'explain.NIK_SERIAL_ZERO':
    'Empat angka terakhir NIK adalah nomor urut yang dimulai dari 0001. Contoh: 3171011508900000, biasanya karena angkanya hilang di program spreadsheet. Cara memperbaiki: ubah format kolom menjadi teks, lalu isi ulang NIK dari KTP.',
  'diagnostic.NIK_DUPLICATE': (p) => `NIK ${p.value} sudah ada di baris ${p.otherLine}.`,
  'diagnostic.NIK_DUPLICATE.help': 'Hapus baris yang ganda, atau perbaiki NIK pada salah satu baris.',
  'explain.NIK_DUPLICATE':
    'Setiap karyawan hanya boleh muncul satu kali dalam berkas satu bulan. Contoh: baris 4 dan baris 9 memuat NIK yang sama. Cara memperbaiki: hapus baris yang ganda (jumlahkan upahnya bila keduanya memang dimaksud), atau perbaiki NIK yang keliru disalin.',
  'diagnostic.PERSON_TWICE': (p) => {
    const names = p.name === '' ? '' : ` Baris ${p.otherLine} memuat “${p.otherName}”, baris ini “${p.name}”.`;
    const name = p.name === '' ? 'Nama' : 'Nama (lain penulisannya)';
    if (p.detail === 'digits')
      return `${name} dan tanggal lahirnya sama dengan baris ${p.otherLine}, dan NIK ${p.value} hanya berbeda ${p.expected} angka dari NIK baris itu.${names}`;
    const same = p.detail === 'mother' ? `${name}, tanggal lahir, dan nama ibu` : `${name} dan tanggal lahir`;
    return `${same} sama dengan baris ${p.otherLine}, tetapi NIK-nya lain dari ${p.value}.${names}`;
  },
  'diagnostic.PERSON_TWICE.help':
    'Cocokkan kedua baris dengan KTP: bila orangnya sama, sisakan satu baris dengan NIK yang benar.',
  'explain.PERSON_TWICE':
    'Dua baris tampaknya orang yang sama dengan dua NIK, sehingga ia akan terdaftar dan iurannya dibayar dua kali. Namanya sama (gelar, tanda aksen, urutan kata, huruf ganda, ejaan lama, dan cara menulis Muhammad, Siti, atau Ahmad tidak dibedakan), tanggal lahirnya sama, dan selain itu: NIK-nya hanya berbeda satu atau dua angka, seperti bila salah ketik; atau nama ibunya sama; atau tidak ada lagi yang sama, pada berkas berisi paling banyak 2.000 karyawan. Pada berkas berisi paling banyak 20.000 karyawan, nama dengan inisial (Budi S. dan Budi Santoso), nama yang kurang satu kata, atau salah ketik satu huruf pada kata yang panjang juga dianggap sama, bila nama ibunya sama atau NIK-nya berbeda paling banyak dua angka (satu angka pada berkas lebih dari 2.000 karyawan). Contoh: baris 4 atas nama M. Rizky, baris 9 Muhammad Rizky, S.E., dan satu angka NIK-nya berbeda. Ini hanya peringatan dan tidak menghentikan apa pun: dua orang bisa saja bernama sama dan lahir pada hari yang sama. Cara memperbaiki: cocokkan kedua baris dengan KTP; bila orangnya sama, hapus baris yang keliru (jumlahkan upahnya bila keduanya memang dimaksud).',
  'diagnostic.KPJ_FORMAT': (p) =>
    p.detail === 'decimals'
      ? `KPJ ${p.value} tertulis sebagai bilangan dengan desimal.`
      : unlessLookalike(p, `KPJ ${p.value} bukan 9 sampai 15 huruf dan angka.`),
  'diagnostic.KPJ_FORMAT.help':
    'Ubah format kolom menjadi teks, lalu salin nomor dari kartu peserta: program spreadsheet menghapus nol di depan dan memendekkannya. Kosongkan untuk karyawan baru.',
  'explain.KPJ_FORMAT':
    'KPJ adalah nomor pada kartu peserta, tercetak juga sebagai Nomor Referensi: umumnya 11 angka, pada kartu lama 9 sampai 15 huruf dan angka. Contoh yang salah: 1,23E+10 dari program spreadsheet, 12345678901.0 dari program yang mengiranya bilangan. Cara memperbaiki: ubah format kolom menjadi teks dan salin nomornya dari kartu; kosongkan untuk karyawan baru.',
  'diagnostic.NUMBER_DAMAGED_BY_SPREADSHEET': (p) =>
    p.detail === 'decimals'
      ? `${p.header}: ${p.value} tertulis sebagai bilangan dengan desimal, sehingga angka 0 di depannya bisa hilang.`
      : `${p.header}: ${p.value} rusak oleh program spreadsheet: sebagian angkanya hilang.`,
  'diagnostic.NUMBER_DAMAGED_BY_SPREADSHEET.help':
    'Ubah format kolom menjadi teks, lalu isi lagi nomornya dari sumbernya; atau kosongkan selnya.',
  'explain.NUMBER_DAMAGED_BY_SPREADSHEET':
    'Program spreadsheet mengira nomor telepon, NPWP, kode pos, kode lokasi, nomor pegawai, atau nomor paspor sebagai bilangan, lalu menyingkatnya atau memberinya desimal. Contoh: 6,28123E+12 sebagai ganti 6281234567890, 81234567890.0 sebagai ganti 081234567890. Cara memperbaiki: ubah dulu format kolom menjadi teks, lalu isi lagi nomornya dari sumbernya; mengubah formatnya saja tidak mengembalikan angkanya.',
  'diagnostic.LEADING_ZERO_LOST': (p) => `${p.header}: angka 0 di depan ${p.value} hilang.`,
  'diagnostic.LEADING_ZERO_LOST.help':
    'Program spreadsheet membuangnya: ubah format kolom menjadi teks, lalu isi lagi nomornya dengan 0 di depan.',
  'explain.LEADING_ZERO_LOST':
    'Program spreadsheet membuang angka nol di depan nomor yang dikiranya bilangan. Itu tampak pada nomor HP yang diawali 8, dan pada NPWP yang hanya 14 angka; nomornya dipakai apa adanya, dan mungkin ditolak portal. Contoh: 81234567890 sebagai ganti 081234567890. Ini hanya peringatan. Cara memperbaiki: ubah format kolom menjadi teks, lalu isi nomornya dengan 0 di depan.',
  'diagnostic.KPJ_SHORT': (p) => `KPJ ${p.value} hanya ${p.detail} angka; kartu umumnya 11 angka.`,
  'diagnostic.KPJ_SHORT.help':
    'Bila nomor kartu diawali 0, angka nol itu dihapus program spreadsheet: ubah format kolom menjadi teks, lalu isi ulang nomornya.',
  'explain.KPJ_SHORT':
    'Program spreadsheet yang menganggap KPJ sebagai bilangan menghapus angka nol di depannya; sisanya bisa jadi nomor peserta lain. Contoh: 08012345678 menjadi 8012345678. Cara memperbaiki: ubah format kolom menjadi teks dan salin nomor dari kartu; bila angka pada kartu memang lebih sedikit, tidak ada yang perlu diubah.',
  'diagnostic.KPJ_LOOKALIKE': (p) =>
    `KPJ ${p.value} seluruhnya angka kecuali huruf yang mirip angka: karakter ke-${p.place} adalah huruf ${p.detail}, mungkin maksudnya angka ${p.expected}.`,
  'diagnostic.KPJ_LOOKALIKE.help':
    'Cocokkan dengan kartunya: bila di kartu tertulis angka, tulis angkanya; bila memang huruf, tidak ada yang perlu diubah.',
  'explain.KPJ_LOOKALIKE':
    'KPJ umumnya 11 angka, dan sebagian kartu lama memuat huruf. Di sini setiap hurufnya mirip angka (O dengan 0, I atau l dengan 1, S dengan 5, B dengan 8), dan panjangnya sama dengan kartu yang seluruhnya angka: mungkin huruf terketik, atau terbaca program pemindai, di tempat angka, sehingga portal tidak mengenali nomornya. Saat mencari KPJ yang sama di dua baris, huruf seperti itu dianggap angkanya. Contoh: 1234567890O, padahal maksudnya 12345678900. Ini hanya peringatan, karena kartu lama bisa memuat huruf seperti itu. Cara memperbaiki: cocokkan dengan kartunya, lalu tulis angkanya bila di kartu memang angka.',
  'diagnostic.KPJ_DUPLICATE': (p) => `KPJ ${p.value} sudah ada di baris ${p.otherLine}.`,
  'diagnostic.KPJ_DUPLICATE.help': 'Hapus baris yang ganda, atau perbaiki KPJ pada salah satu baris.',
  'explain.KPJ_DUPLICATE':
    'Satu nomor kartu hanya milik satu peserta. Contoh: KPJ baris 3 tersalin ke baris 4. Cara memperbaiki: cocokkan keduanya dengan kartu peserta, lalu perbaiki yang keliru.',
  'diagnostic.NAME_MISSING': () => 'Nama kosong.',
  'diagnostic.NAME_MISSING.help': 'Isi nama karyawan sesuai KTP.',
  'explain.NAME_MISSING':
    'Setiap baris memerlukan nama karyawan. Contoh: NIK dan upah terisi, tetapi sel nama kosong. Cara memperbaiki: isi nama sesuai KTP.',
  'diagnostic.NAME_CHARACTERS': (p) =>
    p.detail
      ? `Nama ${p.value} memuat karakter yang rusak, atau hanya mirip huruf biasa (${p.detail}).`
      : `Nama ${p.value} tidak memuat huruf.`,
  'diagnostic.NAME_CHARACTERS.help': 'Ketik ulang nama sesuai KTP, jangan disalin-tempel.',
  'explain.NAME_CHARACTERS':
    'Teks yang disalin dari halaman web, chat, atau PDF dapat membawa huruf aksara lain yang mirip huruf Latin; huruf yang rusak tampak sebagai tanda tanya dalam belah ketupat. Bagi portal, nama seperti itu nama yang berbeda. Juga muncul bila sel nama tidak memuat huruf karena kolomnya bergeser. Contoh: Ani dengan huruf A Kiril. Cara memperbaiki: ketik ulang nama sesuai KTP.',
  'diagnostic.DATE_INVALID': (p) => {
    if (p.detail === 'swapped')
      return `${p.header}: tanggal dan bulan pada ${p.value} tertukar; menurut NIK, tanggalnya ${p.expected}.`;
    if (p.detail === 'serial') return `${p.header}: ${p.value} adalah bilangan, bukan tanggal.`;
    if (p.detail === 'rewrite' || p.detail === 'ambiguous')
      return `${p.header}: ${p.value} tidak dapat dibaca dengan pasti: tulis tanggal dua angka, bulan dua angka, dan tahun empat angka, tanpa yang lain.`;
    if (p.detail === 'month-first')
      return `${p.header}: ${p.value} mendahulukan bulan, padahal tanggal dibaca dengan hari di depan.`;
    if (p.detail === 'other-style') return `${p.header}: ${p.value} tidak ditulis seperti tanggal yang dibaca di sini.`;
    if (p.detail === 'short-year') return `${p.header}: tahun pada ${p.value} kurang dua angka.`;
    if (p.detail === 'before-birth') return `${p.header}: ${p.value} mendahului tanggal lahir, ${p.expected}.`;
    if (p.detail === 'too-far')
      return `${p.header}: hari pertama bekerja, ${p.value}, masih terlalu lama; hari ini yang dapat dilaporkan paling lambat ${p.expected}.`;
    return unlessLookalike(p, `${p.header}: ${p.value} bukan tanggal yang dapat dipakai.`);
  },
  'diagnostic.DATE_INVALID.help': (p) => {
    if (p.detail === 'serial')
      return `Begitulah program spreadsheet menghitung hari, artinya ${p.expected}: ubah format kolom menjadi tanggal, lalu simpan ulang berkasnya.`;
    if (p.detail === 'rewrite' || (p.detail === 'short-year' && p.expected !== '')) return `Tulis ${p.expected}.`;
    if (p.detail === 'short-year')
      return 'Tulis tahunnya empat angka, misalnya 1990-08-15: ubah format tanggal kolomnya sebelum disimpan sebagai CSV.';
    if (p.detail === 'month-first')
      return `Tulis ${p.expected}, lalu periksa semua tanggal lain di kolom itu: mungkin juga mendahulukan bulan.`;
    if (p.detail === 'swapped') return `Cocokkan dengan KTP, lalu tulis ${p.expected}.`;
    if (p.detail === 'other-style')
      return `Tulis ${p.expected}; semua tanggal seperti itu sekaligus: bpjstk karyawan impor BERKAS --fix --out perbaikan.csv`;
    if (p.detail === 'ambiguous')
      return `Tulis ${p.expected} bila tanggal di depan, ${monthFirst(p.expected)} bila bulan yang di depan.`;
    if (p.detail === 'too-far')
      return 'Periksa tahunnya. Yang memang baru mulai bekerja saat itu dilaporkan bila harinya paling lama 31 hari lagi.';
    return 'Tulis tanggal yang benar dalam bentuk YYYY-MM-DD, DD-MM-YYYY, atau DD/MM/YYYY, tanggal di depan bulan, tahun 1900 atau sesudahnya; tanggal lahir harus sudah lewat, dan hari pertama bekerja harus sesudahnya.';
  },
  'explain.DATE_INVALID':
    'Tanggal ditulis YYYY-MM-DD, DD-MM-YYYY, atau DD/MM/YYYY; bulan tidak pernah di depan. Contoh: 31-02-2024 tidak ada, 02/15/2024 mendahulukan bulan, 1/2/1990 mungkin mendahulukan bulan (pesannya menyebut yang harus ditulis), 15-Agu-90 tidak menyebut abadnya, 45337 adalah hitungan hari program spreadsheet yang tidak pernah dibaca sebagai tanggal, tanggal lahir tidak mungkin di masa depan, tidak ada yang mulai bekerja sebelum lahir, hari pertama bekerja yang masih lebih dari 31 hari lagi dilaporkan bila sudah dekat, dan 0001-01-01 atau 9999-12-31 bukan tanggal siapa pun (yang dibaca tahun 1900 sampai 2999). Bila NIK menunjukkan tanggal dan bulannya tertukar, pesannya menyebut tanggal menurut NIK. Cara memperbaiki: tulis 15-02-2024 atau 2024-02-15; ubah format kolom berisi bilangan menjadi tanggal sebelum disimpan sebagai CSV.',
  'diagnostic.GENDER_INVALID': (p) => `Jenis kelamin ${p.value} tidak dikenal.`,
  'diagnostic.GENDER_INVALID.help': 'Tulis L (laki-laki) atau P (perempuan).',
  'explain.GENDER_INVALID':
    'Jenis kelamin ditulis L atau P; M dan F, laki-laki dan perempuan, serta pria dan wanita juga terbaca. Contoh yang salah: X. Cara memperbaiki: tulis L atau P.',
  'diagnostic.VALUE_INVALID': (p) => `${p.header}: ${p.value} bukan salah satu dari ${p.detail}.`,
  'diagnostic.VALUE_INVALID.help': 'Tulis salah satu pilihan yang disebut dalam pesan, atau kosongkan selnya.',
  'explain.VALUE_INVALID':
    'Beberapa kolom hanya menerima pilihan tertentu: marital_status, contract_type, citizenship, end_reason, blood_type, programmes, dan jenis identitas. Contoh: contract_type berisi harian. Cara memperbaiki: tulis salah satu pilihan yang disebut dalam pesan, atau kosongkan selnya.',
  'diagnostic.TEXT_TOO_LONG': (p) =>
    `${p.header} berisi ${p.detail} karakter; portal menerima paling banyak ${p.expected}.`,
  'diagnostic.TEXT_TOO_LONG.help': 'Pendekkan isi selnya; mungkin dua sel tergabung.',
  'explain.TEXT_TOO_LONG':
    'Portal menyimpan nama sampai 200 karakter, alamat sampai 500, dan teks lain lebih pendek. Contoh: nama sepanjang 500 huruf karena satu kolom tertempel ke dalam satu sel. Cara memperbaiki: pendekkan selnya menjadi isi yang semestinya.',
  'diagnostic.WAGE_MISSING': () => 'Upah kosong.',
  'diagnostic.WAGE_MISSING.help': 'Isi upah sebulan dalam rupiah.',
  'explain.WAGE_MISSING':
    'Iuran dihitung dari upah, jadi setiap baris harus berisi upah. Contoh: sel kosong karena rumusnya hilang. Cara memperbaiki: isi upah pokok dan tunjangan tetap sebulan; untuk karyawan yang sudah berhenti, keluarkan dari daftar atau isi end_date.',
  'diagnostic.CONSTRUCTION_WAGE_UNKNOWN': () =>
    'Upah pekerja konstruksi ini kosong: tanpa upah, iuran dihitung dari nilai kontrak (PP 44/2015 Pasal 54 ayat (2)), dan itu tidak dihitung di sini.',
  'diagnostic.CONSTRUCTION_WAGE_UNKNOWN.help':
    'Isi upah sebulan; bila upahnya tidak diketahui, daftarkan proyeknya ke BPJS Ketenagakerjaan menurut nilai kontrak.',
  'explain.CONSTRUCTION_WAGE_UNKNOWN':
    'Pekerja konstruksi harian lepas, borongan, atau PKWT membayar JKK dengan tarif tersendiri, 1,74 % dari upah (PP 44/2015 Pasal 54 ayat (1)). Bila upahnya tidak diketahui, iuran seluruh proyek dihitung dari nilai kontrak kerja konstruksi (Pasal 54 ayat (2)): urusan pelaksana proyek dengan BPJS Ketenagakerjaan, tanpa baris per karyawan. Contoh: construction berisi Y dan upahnya kosong. Cara memperbaiki: isi upah sebulan, atau keluarkan barisnya dan daftarkan proyeknya menurut nilai kontrak.',
  'diagnostic.WAGE_FORMAT': (p) =>
    p.detail === 'fraction'
      ? `${p.header}: ${p.value} berarti ${senText(Number(p.expected), 'id')}, terlalu kecil untuk ${p.column === 'back_pay' ? 'rapel' : 'upah sebulan'}; mungkin maksudnya jutaan atau ribuan.`
      : p.detail === 'fractions'
        ? `${p.header}: ${p.value} memuat pecahan rupiah yang tidak dapat dibayarkan.`
        : unlessLookalike(p, `${p.header}: ${p.value} tidak dapat dibaca sebagai jumlah rupiah.`),
  'diagnostic.WAGE_FORMAT.help': (p) =>
    p.detail === 'fractions'
      ? 'Bulatkan selnya di program spreadsheet, misalnya =ROUND(5500000/3;0); mengurangi desimal yang tampil tidak membulatkannya.'
      : p.detail === 'fraction' && p.column === 'back_pay'
        ? 'Tulis jumlah lengkapnya dengan angka saja, misalnya 1500 atau 1500000.'
        : 'Tulis jumlah lengkapnya, misalnya 5500000 atau 5.500.000.',
  'explain.WAGE_FORMAT':
    'Jumlah uang ditulis dengan angka; titik atau koma untuk ribuan dan yang lainnya untuk paling banyak dua desimal, dengan atau tanpa Rp. Contoh yang salah: 5jt, 5.5 (juga bila berupa bilangan di buku kerja), 1.234.56, 5.500 atau 5.50 sebagai upah atau rapel (lima ribu rupiah, atau lima setengah juta?), dan 1833333.33333333, sisa rumus seperti =5500000/3. Cara memperbaiki: tulis 5500000, 5.500.000, Rp 5.500.000,-, atau 5,500,000.00; bulatkan rumus dengan ROUND.',
  'diagnostic.WAGE_NOT_POSITIVE': (p) =>
    p.column === 'back_pay'
      ? `${p.header}: ${p.value} kurang dari nol, padahal rapel tidak pernah negatif.`
      : `${p.header}: ${p.value} adalah nol atau negatif.`,
  'diagnostic.WAGE_NOT_POSITIVE.help': (p) =>
    p.column === 'back_pay'
      ? 'Kosongkan selnya. Bila upah yang dilaporkan dulu terlalu tinggi, koreksi bulan itu: bpjstk laporan koreksi BULAN --file BERKAS'
      : 'Isi upah yang sebenarnya; untuk karyawan yang sudah berhenti, isi end_date.',
  'explain.WAGE_NOT_POSITIVE':
    'Upah yang menjadi dasar iuran harus lebih dari nol, dan rapel tidak boleh negatif. Contoh: 0 untuk karyawan yang cuti tanpa upah, atau -5500000. Cara memperbaiki: isi upah yang berlaku bulan itu; untuk karyawan yang sudah berhenti, isi end_date; kosongkan rapel yang negatif, dan koreksi bulan yang laporannya terlalu tinggi.',
  'diagnostic.WAGE_OUT_OF_RANGE': (p) => `${p.header}: ${p.value} lebih dari Rp 1.000.000.000.000.`,
  'diagnostic.WAGE_OUT_OF_RANGE.help':
    'Periksa apakah nomor lain, misalnya nomor rekening atau NIK, masuk ke kolom upah.',
  'explain.WAGE_OUT_OF_RANGE':
    'Upah sebulan tidak mungkin lebih dari Rp 1.000.000.000.000. Contoh: nomor rekening masuk ke kolom upah karena kolomnya bergeser. Cara memperbaiki: betulkan susunan kolom, lalu isi upahnya.',
  'diagnostic.COLUMN_MISSING': (p) =>
    p.group !== ''
      ? `Kolom ${p.column} tidak ada dalam berkas: ${p.group} terbagi menjadi ${p.detail}.`
      : `Kolom ${p.column} tidak ada dalam berkas.`,
  'diagnostic.COLUMN_MISSING.help': (p) =>
    p.group !== ''
      ? `Jumlahkan dalam satu kolom berjudul ${p.column}, atau sebutkan kolom mana yang berisi seluruhnya, misalnya --map ${p.expected}.`
      : p.expected !== ''
        ? `Apakah maksudnya kolom ${p.detail}? Bila ya, beri nama ini di baris pertama, atau ketik --map ${p.expected}.`
        : p.detail !== ''
          ? `Apakah maksudnya salah satu kolom ini: ${p.detail}? Bila ya, beri kolom itu nama ini di baris pertama, atau sebutkan padanannya: --map JUDUL=${p.column}.`
          : `Tambahkan kolomnya, beri kolom yang dimaksud nama ini di baris pertama, atau sebutkan padanannya: --map JUDUL=${p.column}.`,
  'explain.COLUMN_MISSING':
    'Berkas bulanan memerlukan kolom nik, name, dan wage, dengan nama itu atau nama Indonesianya. Contoh: upah ada di kolom GAPOK yang tidak dikenal program. Cara memperbaiki: ganti judul kolomnya; `bpjstk karyawan templat` membuat berkas dengan semua kolom.',
  'diagnostic.COLUMN_DUPLICATE': (p) =>
    `${p.header} berarti ${p.column}, sama dengan kolom ${p.detail} sebelumnya; yang dibaca adalah yang pertama.`,
  'diagnostic.COLUMN_DUPLICATE.help': (p) =>
    p.column === 'nik'
      ? 'Ganti judul atau hapus salah satu kolomnya. Bila NIK di sini nomor induk karyawan: --map NIK=employee_no'
      : 'Ganti judul atau hapus salah satu kolomnya.',
  'explain.COLUMN_DUPLICATE':
    'Dua judul kolom mempunyai arti yang sama sehingga tidak jelas mana yang berlaku. Contoh: NIK dan NOMOR IDENTITAS, atau UPAH dan GAJI. Cara memperbaiki: hapus atau ganti judul salah satunya; bila NIK di sini nomor induk karyawan, ketik --map NIK=employee_no.',
  'diagnostic.ROW_WIDTH': (p) =>
    p.detail === 'one-cell' && p.expected === 'all'
      ? 'Di bawah judul kolom, setiap baris berada dalam satu sel: tabelnya disimpan sebagai CSV di dalam CSV, atau tertempel di satu kolom.'
      : p.detail === 'one-cell'
        ? 'Seluruh baris ini berada dalam satu sel: barisnya diapit tanda petik, atau tertempel di satu kolom.'
        : `Baris ini berisi ${p.detail} sel, sedangkan judul kolom ada ${p.expected}.`,
  'diagnostic.ROW_WIDTH.help': (p) =>
    p.detail === 'one-cell'
      ? 'Pecah kolomnya di program spreadsheet (Data, Text to Columns) lalu simpan ulang; atau hapus tanda petik di awal dan akhir setiap baris dengan penyunting teks.'
      : 'Cari tanda pemisah di dalam sel, atau pemisah yang kurang, lalu apit sel itu dengan tanda petik ganda.',
  'explain.ROW_WIDTH':
    'Jumlah sel setiap baris harus sama dengan judul kolom; kalau tidak, isi sel tidak dapat dipasangkan dengan kolomnya, sehingga isi lain di baris itu tidak diperiksa. Contoh: alamat yang mengandung koma dalam berkas berpemisah koma. Cara memperbaiki: apit sel itu dengan tanda petik ganda, atau simpan ulang sebagai CSV dari program spreadsheet; bila seluruh baris berada dalam satu sel, pecah dulu kolomnya (Data, Text to Columns).',
  'diagnostic.ROW_TOO_LONG': () => 'Baris ini lebih dari 128 KiB: bukan baris karyawan.',
  'diagnostic.ROW_TOO_LONG.help': 'Periksa baris itu dengan penyunting teks, lalu simpan ulang berkas dari sumbernya.',
  'explain.ROW_TOO_LONG':
    'Baris yang lebih dari 128 KiB berarti rusak atau bukan data karyawan. Contoh: tanda akhir baris hilang saat berkas digabung. Cara memperbaiki: simpan ulang berkas dari program asalnya.',
  'diagnostic.CELL_CONTROL_CHARACTER': (p) => `Sel berisi karakter yang tidak terlihat (${p.detail}): ${p.value}`,
  'diagnostic.CELL_CONTROL_CHARACTER.help': 'Ketik ulang isi selnya, jangan disalin-tempel.',
  'explain.CELL_CONTROL_CHARACTER':
    'Ada karakter yang tidak terlihat dan biasanya terbawa saat menyalin dari program lain: karakter kendali, tanda hubung lunak (U+00AD), tanda tanpa lebar (U+200B), dan tanda yang membalik arah tulisan sehingga isi sel tersamar. Pesannya menyebut kode karakter yang pertama. Contoh: tab (U+0009) di dalam NIK. Spasi jenis apa pun dibaca sebagai spasi biasa dan tidak dianggap salah. Cara memperbaiki: kosongkan selnya, lalu ketik ulang.',
  'diagnostic.ENCODING_INVALID': (p) => `Huruf dalam berkas tidak dapat dibaca (${p.detail}).`,
  'diagnostic.ENCODING_INVALID.help':
    'Simpan ulang berkas sebagai CSV UTF-8, atau sebutkan pengodeannya dengan --encoding.',
  'explain.ENCODING_INVALID':
    'Isi berkas bukan UTF-8, bukan UTF-16 bertanda, dan bukan Windows-1252. Contoh: berkas yang terpotong, atau berasal dari sistem lama. Cara memperbaiki: buka dengan program spreadsheet, lalu simpan sebagai "CSV UTF-8".',
  'diagnostic.CELL_ERROR': (p) => `Sel ${p.header} berisi nilai galat dari spreadsheet: ${p.value}`,
  'diagnostic.CELL_ERROR.help': (p) =>
    p.value.startsWith('##')
      ? 'Kolomnya terlalu sempit untuk angkanya: lebarkan di program spreadsheet, lalu simpan ulang berkasnya.'
      : 'Buka buku kerja lalu perbaiki rumusnya, atau ketik nilainya langsung.',
  'explain.CELL_ERROR':
    'Rumus di buku kerja menghasilkan galat, sehingga sel itu tidak mempunyai nilai; bila disimpan sebagai CSV, kata galatnya ikut tertulis. Contoh: #N/A karena nama tidak ditemukan, #REF! karena ada kolom yang dihapus, ##### karena kolomnya terlalu sempit. Cara memperbaiki: lebarkan kolomnya, perbaiki rumusnya, atau tempel nilainya (paste values), lalu simpan.',
  'diagnostic.CELL_NOT_CALCULATED': (p) =>
    `Sel ${p.header} berisi rumus yang hasilnya tidak ikut tersimpan: ${p.value}`,
  'diagnostic.CELL_NOT_CALCULATED.help': 'Buka buku kerja di Excel atau LibreOffice, simpan, lalu coba lagi.',
  'explain.CELL_NOT_CALCULATED':
    'Rumus tidak dihitung di sini: yang dibaca adalah hasil yang disimpan program spreadsheet. Ada program yang hanya menulis rumusnya. Contoh: program penggajian mengekspor =E5*25 tanpa hasil. Cara memperbaiki: buka buku kerja di Excel atau LibreOffice lalu simpan, agar hasilnya ikut tersimpan.',
  'diagnostic.CELLS_MERGED': (p) =>
    `Sel ${p.detail} digabung (merge): nilainya hanya milik baris pertama, baris lainnya terbaca kosong.`,
  'diagnostic.CELLS_MERGED.help': 'Batalkan penggabungan sel, lalu isi nilainya di setiap baris.',
  'explain.CELLS_MERGED':
    'Sel yang digabung melewati beberapa baris hanya menyimpan satu nilai, yaitu milik baris pertama. Contoh: satu nama cabang di samping lima karyawan. Ini hanya peringatan, karena bisa saja kolom itu memang tidak dipakai. Cara memperbaiki: batalkan penggabungan sel, lalu isi setiap baris.',
  'diagnostic.HEADER_MISSING': () => 'Baris pertama sudah berisi karyawan: tidak ada nama kolom di atasnya.',
  'diagnostic.HEADER_MISSING.help':
    'Tambahkan baris nama kolom di atasnya, misalnya: nik, nama, upah. Berkas kosong dengan semua kolom: bpjstk karyawan template',
  'explain.HEADER_MISSING':
    'Arti tiap sel diketahui dari nama kolom di baris pertama: nik, nama, upah, tanggal lahir, dan seterusnya, dalam kedua bahasa. Contoh: program penggajian mengekspor barisnya saja, atau baris judul terhapus ketika diurutkan. Cara memperbaiki: tambahkan baris nama kolom di atas data karyawan.',
  'diagnostic.FILE_EMPTY': () => 'Berkas tidak berisi baris data.',
  'diagnostic.FILE_EMPTY.help': 'Periksa apakah berkas yang disimpan sudah benar dan berisi data karyawan.',
  'explain.FILE_EMPTY':
    'Berkas hanya berisi judul kolom atau kosong sama sekali. Contoh: templat disimpan sebelum diisi, atau lembar lain yang diekspor. Cara memperbaiki: isi satu baris untuk setiap karyawan di bawah judul kolom.',
  'diagnostic.FILE_NOT_A_TABLE': (p) => {
    if (p.detail.endsWith('+ password')) return 'Buku kerja ini dikunci dengan kata sandi.';
    if (p.detail.startsWith('utf-16')) return 'Berkas ini UTF-16, tetapi tanpa tanda (BOM) yang menyatakannya.';
    if (p.detail.startsWith('sep=') && p.expected)
      return `Menurut baris pertama, ${p.detail}, selnya dipisahkan dengan ${p.detail.slice(4)}, padahal dipisahkan dengan ${p.expected}.`;
    if (p.detail.startsWith('sep='))
      return `Menurut baris pertama, selnya dipisahkan dengan ${p.detail.slice(4)}; pemisah itu tidak dibaca di sini.`;
    if (p.detail === 'XLSM') return 'Buku kerja ini berisi makro (XLSM), jadi tidak dibuka.';
    if (p.detail === 'ZIP, damaged') return 'Berkas ini berawalan seperti buku kerja atau ZIP, tetapi isinya rusak.';
    if (p.detail === 'too large') return 'Isi buku kerja ini melebihi yang wajar untuk tabel karyawan.';
    if (p.detail === 'HTML') return 'Apa pun nama berkasnya, isinya halaman web (HTML), bukan buku kerja atau CSV.';
    if (/^(PNG|JPEG|GIF|TIFF)$/.test(p.detail)) return `Berkas ini gambar (${p.detail}), bukan tabel.`;
    return `Berkas ini bukan tabel yang dapat dibaca (${p.detail}).`;
  },
  'diagnostic.FILE_NOT_A_TABLE.help': (p) => {
    if (p.detail.endsWith('+ password')) return 'Buka dengan kata sandinya, lalu simpan salinannya tanpa kata sandi.';
    if (p.detail.startsWith('utf-16')) return `Nyatakan dengan --encoding ${p.detail}, atau simpan sebagai CSV UTF-8.`;
    if (p.detail.startsWith('sep=') && p.expected)
      return `Hapus baris ${p.detail} itu, atau ganti dengan sep=${p.expected}.`;
    if (p.detail.startsWith('sep='))
      return 'Simpan dengan koma atau titik koma (CSV UTF-8), atau sebagai Excel Workbook (.xlsx).';
    if (/^(PNG|JPEG|GIF|TIFF)$/.test(p.detail))
      return 'Gambar tidak mempunyai sel: mintalah tabel asalnya, sebagai Excel Workbook (.xlsx) atau CSV UTF-8.';
    if (p.detail === 'Numbers') return 'Ekspor dari Numbers sebagai Excel (.xlsx).';
    if (p.detail === 'ZIP') return 'Ekstrak dulu, lalu berikan berkas di dalamnya.';
    if (p.detail === 'ZIP, damaged')
      return 'Salin atau unduh ulang, atau buka dengan program asalnya lalu simpan lagi.';
    if (p.detail === 'too large') return 'Salin tabelnya saja ke buku kerja baru, lalu simpan.';
    return 'Buka dengan program asalnya, lalu simpan tabelnya sebagai Excel Workbook (.xlsx) atau CSV UTF-8.';
  },
  'explain.FILE_NOT_A_TABLE':
    'Yang dibaca adalah buku kerja (XLSX, ODS) atau berkas teks berisi baris dan pemisah (CSV). Contoh yang salah: PDF, gambar, .xls lama, buku kerja bermakro atau yang dikunci dengan kata sandi; UTF-16 tanpa tanda dibaca bila dinyatakan dengan --encoding utf-16le (atau utf-16be). Cara memperbaiki: buka dengan program asalnya, lalu simpan tabelnya sebagai "Excel Workbook (.xlsx)" atau "CSV UTF-8".',
  'diagnostic.CSV_QUOTE_UNCLOSED': () => 'Ada tanda petik yang membuka sel di sini tetapi tidak ditutup dengan benar.',
  'diagnostic.CSV_QUOTE_UNCLOSED.help':
    'Tutup tanda petik di akhir sel, atau hapus; tulis dua kali bila memang bagian dari teks.',
  'explain.CSV_QUOTE_UNCLOSED':
    'Sel yang diawali tanda petik ganda berlanjut sampai tanda petik berikutnya, juga bila melewati akhir baris; bila penutupnya tidak ada atau diikuti teks lain, akhir sel tidak dapat ditentukan. Baris itu tidak dibaca; pembacaan dilanjutkan di baris berikutnya. Contoh: "Jl. Melati 5, Bandung tanpa tanda petik kedua. Cara memperbaiki: tutup tanda petiknya, atau simpan ulang dari program spreadsheet.',
  'diagnostic.NIK_REGION_UNKNOWN': (p) => `NIK ${p.value} diawali ${p.detail}, yang bukan kode provinsi.`,
  'diagnostic.NIK_REGION_UNKNOWN.help': 'Cocokkan angka awalnya dengan KTP; bila sama, tidak ada yang perlu diubah.',
  'explain.NIK_REGION_UNKNOWN':
    'Dua angka pertama NIK adalah kode provinsi saat NIK pertama kali diterbitkan. Contoh: 9971…, sering kali salah ketik. Ini hanya peringatan karena kode wilayah dapat berubah. Cara memperbaiki: cocokkan dengan KTP.',
  'diagnostic.REPORTED_OUTSIDE': (p) =>
    `Karyawan ini sudah dilaporkan, padahal menurut tanggal ${dayText(p.expected, 'id')} tidak bekerja: ${periodsText(p.detail.split(', '), 'id')}.`,
  'diagnostic.REPORTED_OUTSIDE.help':
    'Periksa tanggalnya; yang sudah dilaporkan dan dibayar tetap menjadi iuran karyawan ini. Bila laporannya yang salah: bpjstk laporan koreksi BULAN --file BERKAS',
  'explain.REPORTED_OUTSIDE':
    'Berkas menggeser hari pertama atau terakhir bekerja sehingga ada bulan yang sudah dilaporkan dengan karyawan ini di luarnya. Contoh: start_date menjadi 2026-12-30, padahal September 2026 sudah dilaporkan dan dibayar. Ini hanya peringatan: bulan itu tetap menjadi iuran karyawan ini. Cara memperbaiki: betulkan tanggalnya, atau koreksi laporan yang salah.',
  'diagnostic.DATES_AMBIGUOUS': (p) =>
    `${p.header}: baris ${p.otherLine} mendahulukan bulan, sedangkan ${wholeNumber(Number(p.detail), 'id')} tanggal di kolom itu dibaca dengan hari di depan dan mungkin juga mendahulukan bulan.`,
  'diagnostic.DATES_AMBIGUOUS.help':
    'Periksa setiap tanggal di kolom itu yang hari dan bulannya sama-sama 12 atau kurang; paling aman, ubah format kolomnya menjadi YYYY-MM-DD lalu simpan ulang berkasnya.',
  'explain.DATES_AMBIGUOUS':
    'Satu kolom memuat tanggal yang hanya masuk akal bila bulan di depan, sehingga mungkin semua tanggalnya ditulis begitu oleh program pembuatnya; pada tanggal yang lain hal itu tidak dapat dipastikan. Tanggal itu dibaca dengan hari di depan. Contoh: 04/25/2026 hanya bisa 25 April, sedangkan di kolom yang sama 08/03/2026 dibaca 8 Maret dan mungkin maksudnya 3 Agustus. Tanggal lahir tidak termasuk: NIK memastikannya. Ini peringatan; tanggal yang hanya masuk akal bila bulan di depan sudah menjadi kesalahan tersendiri. Cara memperbaiki: ubah format tanggal kolomnya menjadi YYYY-MM-DD di program asalnya, simpan ulang, lalu cocokkan beberapa tanggal.',
  'diagnostic.WAGE_BELOW_MINIMUM': (p) =>
    `Upah ${p.value} di bawah upah minimum ${p.detail}, ${senText(Number(p.expected), 'id')}.`,
  'diagnostic.WAGE_BELOW_MINIMUM.help':
    'Periksa upah dan lokasi pekerjaannya; bila upah yang lebih rendah memang diperbolehkan, tidak ada yang perlu diubah.',
  'explain.WAGE_BELOW_MINIMUM':
    'Upah lebih rendah daripada upah minimum provinsi (UMP) tahun itu, menurut dua angka pertama lokasi pekerjaan. Contoh: 3500000 dengan lokasi 3171, padahal UMP DKI Jakarta tahun 2025 Rp 5.396.761. Ini hanya peringatan: sebagian perusahaan boleh membayar lebih rendah, dan upah minimum kabupaten/kota (UMK) tidak diperiksa. Baris tanpa lokasi pekerjaan, atau tahun yang UMP-nya belum ada di sini, tidak dinilai. Cara memperbaiki: betulkan upah atau lokasinya bila memang salah.',
  'diagnostic.TOTAL_DIFFERS': (p) =>
    `${p.header}: jumlah di berkas ${p.value}, sedangkan baris-barisnya berjumlah ${senText(Number(p.expected), 'id')}.`,
  'diagnostic.TOTAL_DIFFERS.help': (p) =>
    p.detail === 'more'
      ? 'Periksa apakah ada baris yang hilang, atau upah yang terlalu kecil, sebelum melapor.'
      : 'Periksa apakah ada baris yang kelebihan, atau upah yang terlalu besar, sebelum melapor.',
  'explain.TOTAL_DIFFERS':
    'Di bawah baris-barisnya berkas ini memuat jumlah, dan jumlah itu tidak sama dengan jumlah upah pada barisnya. Baris yang hilang saat berkas disalin, disaring, atau terpotong tidak terlihat dari hal lain. Contoh: jumlah Rp 12.000.000 di bawah dua upah Rp 5.500.000. Ini hanya peringatan: jumlahnya mungkin dari kolom lain, atau diketik dengan tangan. Hanya satu jumlah yang diperiksa, dan hanya bila tidak ada baris yang salah. Cara memperbaiki: cari baris yang hilang atau kelebihan, atau betulkan jumlahnya.',
  'diagnostic.WAGE_UNUSUAL': (p) =>
    p.detail === 'low'
      ? `${p.header}: ${p.value} berarti ${senText(Number(p.expected), 'id')} sebulan; mungkin maksudnya dalam ribuan rupiah.`
      : `${p.header}: ${p.value} berarti ${senText(Number(p.expected), 'id')} sebulan, upah yang tidak lazim.`,
  'diagnostic.WAGE_UNUSUAL.help':
    'Periksa apakah angka nolnya kurang atau kelebihan; bila jumlahnya benar, tidak ada yang perlu diubah.',
  'explain.WAGE_UNUSUAL':
    'Upah sebulan di bawah Rp 100.000 atau di atas Rp 500.000.000 jarang terjadi dan sering kali salah ketik. Contoh: 5500 padahal maksudnya dalam ribuan rupiah, atau nolnya kelebihan satu. Jumlah itu dibaca apa adanya, dan peringatannya menyebutkan itu; 5.500, yang titiknya dapat berarti ribuan atau jutaan, adalah kesalahan WAGE_FORMAT. Ini hanya peringatan. Cara memperbaiki: betulkan jumlahnya bila memang salah.',
  'diagnostic.START_DATE_UNUSUAL': (p) =>
    p.detail === 'to-come'
      ? `${p.header}: hari pertama bekerja, ${p.value}, belum tiba.`
      : `${p.header}: menurut ${p.value}, karyawan ini mulai bekerja pada usia ${p.detail} tahun.`,
  'diagnostic.START_DATE_UNUSUAL.help': 'Periksa tahunnya; bila tanggalnya benar, tidak ada yang perlu diubah.',
  'explain.START_DATE_UNUSUAL':
    'Hari pertama bekerja yang belum tiba, atau saat karyawan belum berusia 15 tahun, sering kali salah ketik bulan atau tahun. Contoh: 2026-12-03 padahal maksudnya 2026-03-12. Ini hanya peringatan; bila masih lebih dari 31 hari lagi, menjadi kesalahan DATE_INVALID. Cara memperbaiki: betulkan tanggalnya bila memang salah; karyawan yang baru akan mulai bekerja dapat didaftarkan setelah hari itu tiba.',
  'diagnostic.PROGRAMMES_BY_LAW': (p) =>
    `${p.header}: baris ini menyebut ${p.value}; menurut aturan karyawan ini ikut ${p.detail}.`,
  'diagnostic.PROGRAMMES_BY_LAW.help':
    'Tidak ada yang perlu diubah bila memang demikian; bila tidak, periksa skala usaha, tanggal lahir, dan kewarganegaraannya.',
  'explain.PROGRAMMES_BY_LAW':
    'Kolom programmes hanya dapat menambah program yang wajib menurut skala usaha (Perpres 109/2013 Pasal 6 ayat (3)), tidak dapat menguranginya; yang tidak dibolehkan aturan juga tetap tidak ikut: JP sejak usia pensiun (PP 45/2015 Pasal 15), JKP bila syaratnya tidak terpenuhi (PP 6/2025 Pasal 4), dan semua program bagi tenaga kerja asing selama enam bulan pertama. Contoh: perusahaan besar, tetapi barisnya hanya menyebut JKK JKM. Angkanya mengikuti aturan, dan peringatan ini menyebutkannya. Cara memperbaiki: tidak ada bila angkanya benar; bila tidak, betulkan skala usaha, tanggal lahir, atau kewarganegaraannya, atau kosongkan selnya.',
  'diagnostic.COLUMN_UNKNOWN': (p) => `Kolom ${p.header} tidak dikenal dan tidak dibaca.`,
  'diagnostic.COLUMN_UNKNOWN.help': (p) =>
    p.detail !== ''
      ? `Apakah maksudnya ${p.detail}? Bila ya, beri judul itu di baris pertama, atau ketik --map ${p.expected}; bila bukan, biarkan saja.`
      : `Biarkan atau hapus; bila diperlukan, beri judul yang dikenal di baris pertama, atau sebutkan padanannya: --map "${p.expected || 'JUDUL'}=KOLOM".`,
  'explain.COLUMN_UNKNOWN':
    'Kolom yang tidak dikenal dilewati. Contoh: HOBI. Cara memperbaiki: bila isinya diperlukan, ganti judulnya, misalnya GAPOK menjadi wage (`bpjstk karyawan templat` menampilkan nama-namanya); judul yang mirip nama yang dikenal, misalnya tgl lhr, diusulkan padanannya dan tidak pernah langsung dipakai. Kalau tidak diperlukan, tidak ada yang perlu dilakukan.',
  'diagnostic.LOCATION_CODE_UNKNOWN': (p) => `Lokasi pekerjaan ${p.value} tidak ada dalam daftar BPJS Ketenagakerjaan.`,
  'diagnostic.LOCATION_CODE_UNKNOWN.help':
    'Tulis empat angka kode kabupaten atau kota, misalnya 3171; kode setelah tahun 2022 mungkin saja benar.',
  'explain.LOCATION_CODE_UNKNOWN':
    'Lokasi pekerjaan adalah kode empat angka kabupaten atau kota menurut BPJS Ketenagakerjaan. Contoh yang salah: 9999, atau nama daerah sebagai ganti kode. Ini hanya peringatan: daftar yang tersedia belum memuat provinsi baru di Papua tahun 2022. Cara memperbaiki: tulis kodenya.',
  'diagnostic.ENCODING_GUESSED': (p) => {
    if (p.expected === '') return `Berkas bukan UTF-8; dibaca sebagai ${p.detail}.`;
    const lines = p.expected === '1' ? 'Baris ini berisi' : `${p.expected} baris, ini yang pertama, berisi`;
    return `${lines} huruf yang bukan UTF-8; huruf itu dibaca sebagai ${p.detail}, yang lain sebagai UTF-8.`;
  },
  'diagnostic.ENCODING_GUESSED.help': 'Periksa nama yang memakai huruf beraksen; simpan sebagai CSV UTF-8 agar pasti.',
  'explain.ENCODING_GUESSED':
    'Huruf yang bukan UTF-8 dibaca sebagai Windows-1252, yaitu bentuk yang ditulis program spreadsheet untuk "CSV" biasa; yang lain sebagai UTF-8, karena baris dari berkas lain bisa saja ditempelkan. Contoh: huruf é pada José disimpan dalam satu bita, yang tidak ada di UTF-8; nama beraksen menunjukkan apakah hasilnya benar. Cara memperbaiki: simpan berkas sebagai "CSV UTF-8".',
  'diagnostic.ROSTER_SHRANK': (p) =>
    `${p.detail} dari ${p.expected} karyawan sebelumnya tidak ada dalam berkas, atau berhenti.`,
  'diagnostic.ROSTER_SHRANK.help': 'Periksa apakah semua cabang dan semua lembar sudah masuk ke berkas.',
  'explain.ROSTER_SHRANK':
    'Separuh atau lebih karyawan yang masih aktif di portal hilang, sedikitnya tiga orang. Contoh: 60 orang aktif, tetapi berkas hanya memuat 25 karena yang tersimpan hanya satu cabang. Ini peringatan yang menghentikan --yes. Cara memperbaiki: lengkapi baris yang kurang; bila memang sebanyak itu yang berhenti, ulangi perintah dengan --accept ROSTER_SHRANK.',
  'diagnostic.ROSTER_GREW': (p) => `${p.detail} karyawan baru, sedangkan sebelumnya ada ${p.expected}.`,
  'diagnostic.ROSTER_GREW.help':
    'Periksa apakah berkas ini milik perusahaan yang dimaksud dan tidak ada daftar yang tertempel dua kali.',
  'explain.ROSTER_GREW':
    'Karyawan yang akan didaftarkan sama banyaknya dengan yang sudah ada di portal, atau lebih: perusahaan menjadi dua kali lipat. Contoh: 40 orang aktif dan 45 baris baru karena daftar perusahaan lain tertempel di bawahnya. Ini peringatan yang menghentikan --yes; perusahaan yang belum punya karyawan di portal tidak dinilai. Cara memperbaiki: keluarkan baris yang bukan milik perusahaan ini; bila semuanya benar, ulangi perintah dengan --accept ROSTER_GREW.',
  'diagnostic.WAGES_JUMPED': (p) =>
    `${p.detail} dari ${p.expected} upah naik sedikitnya sepuluh kali lipat dari upah terakhir, atau tinggal sepersepuluhnya; yang pertama di baris data ke-${p.otherRow} (baris berkas ${p.otherLine}).`,
  'diagnostic.WAGES_JUMPED.help': 'Periksa apakah nolnya kurang atau kelebihan, atau upah ditulis dalam ribuan.',
  'explain.WAGES_JUMPED':
    'Upah sepersepuluh karyawan, atau sepuluh orang, menjadi sepuluh kali lipat upah terakhir di portal, atau tinggal sepersepuluhnya. Contoh: bulan lalu 5500000, sekarang 5500 atau 55000000. Ini peringatan yang menghentikan --yes. Cara memperbaiki: betulkan jumlahnya; bila memang benar, ulangi perintah dengan --accept WAGES_JUMPED.',
  'diagnostic.WAGES_ALL_EQUAL': (p) => `Upah di semua ${p.detail} baris sama, ${senText(Number(p.expected), 'id')}.`,
  'diagnostic.WAGES_ALL_EQUAL.help': 'Periksa apakah satu sel tertarik ke bawah sampai seluruh kolom terisi sama.',
  'explain.WAGES_ALL_EQUAL':
    'Ada sepuluh baris atau lebih dengan satu upah yang sama. Contoh: sel pertama tertarik ke bawah dengan gagang isian (fill handle). Ini peringatan yang menghentikan --yes; bila upah karyawan di portal sebelumnya memang sama, peringatan ini tidak muncul. Cara memperbaiki: isi ulang upahnya; bila upah semua orang memang sama, ulangi perintah dengan --accept WAGES_ALL_EQUAL.',
  'diagnostic.FILE_OF_ANOTHER_MONTH': (p) => {
    const expected = periodText(p.expected, 'id');
    if (p.line > 0) return `Di atas judul kolom tertulis "${p.value}", padahal yang dilaporkan ${expected}.`;
    if (p.column === '') return `Nama ${p.value} menyebut bulan lain, bukan ${expected}.`;
    if (p.column === 'blth' && !p.detail.includes('-')) {
      return `${wholeNumber(Number(p.detail), 'id')} baris untuk bulan lain, bukan ${expected}: di situ ${p.header} berisi ${p.value}.`;
    }
    const month = periodText(p.detail, 'id');
    if (p.column === 'blth') return `${p.header} berisi ${p.value}: berkas ini untuk ${month}, bukan ${expected}.`;
    return p.column === 'start_date'
      ? `Semua karyawan baru mulai bekerja pada ${month}, tidak ada yang mulai pada ${expected}.`
      : `Semua yang berhenti keluar pada ${month}, tidak ada yang keluar pada ${expected}.`;
  },
  'diagnostic.FILE_OF_ANOTHER_MONTH.help': 'Periksa apakah ini berkas bulan yang dilaporkan, bukan berkas bulan lain.',
  'explain.FILE_OF_ANOTHER_MONTH':
    'Berkas ini tampaknya untuk bulan lain, bukan bulan yang dilaporkan. Yang dilihat, menurut urutan: kolom BLTH (atau periode, bulan, masa), juga bila hanya di beberapa baris; bulan pada baris di atas judul kolom; nama bulan pada nama berkas; tiga orang atau lebih yang semuanya baru mulai di bulan sesudahnya, atau semuanya keluar di bulan sebelumnya, sedangkan di bulan itu sendiri tidak ada yang mulai atau keluar. Contoh: september.csv untuk 2026-10. Ini peringatan yang menghentikan --yes. Cara memperbaiki: pilih berkas yang benar; bila berkasnya memang benar, ulangi perintah dengan --accept FILE_OF_ANOTHER_MONTH.',
  'diagnostic.FILE_OF_ANOTHER_COMPANY': (p) => {
    if (p.line > 0) return `Di atas judul kolom tertulis "${p.value}", padahal NPP Anda ${p.expected}.`;
    return p.column === ''
      ? `Karyawan dalam berkas hampir semuanya lain dengan yang sebelumnya: ${p.detail} orang tidak dikenal.`
      : `${p.detail} baris milik perusahaan ${p.value}${p.expected ? `, bukan ${p.expected}` : ''}.`;
  },
  'diagnostic.FILE_OF_ANOTHER_COMPANY.help': 'Periksa berkas, profil (--profile), dan NPP-nya.',
  'explain.FILE_OF_ANOTHER_COMPANY':
    'Berkas ini tampaknya milik perusahaan lain: kolom NPP berisi nomor yang berbeda dari profil, atau nomor beberapa perusahaan; atau, bila tidak ada baris yang menyebutnya, baris di atas judul kolom menyebut NPP lain; atau hampir semua orang di dalamnya tidak ada di portal. Contoh: berkas PT Maju padahal profilnya PT Jaya. Ini peringatan yang menghentikan --yes. Cara memperbaiki: pilih berkas atau --profile yang benar; bila memang begitu maksudnya, ulangi perintah dengan --accept FILE_OF_ANOTHER_COMPANY.',

  // argumen dan opsi
  'arg.period': 'bulan: YYYY-MM, bulan-lalu (last-month) atau bulan-ini (this-month)',
  'arg.runPeriod': 'bulan: YYYY-MM, last-month (bila tidak disebut) atau this-month',
  'arg.url': 'tautan atau alamat, seperti yang Anda terima',
  'arg.code': 'sebuah kode, misalnya NIK_DAMAGED_BY_SPREADSHEET',
  'arg.file': 'berkas karyawan (CSV, XLSX, ODS); - untuk masukan standar (stdin)',
  'arg.historyFile': 'berkas JSON hasil riwayat ekspor; - untuk masukan standar',
  'arg.claimKind': 'JKK, JKM, JHT, JP atau JKP',
  'arg.claim': 'nomor klaim, dari mulai atau daftar',
  'arg.claimDocument': 'seperti pada syarat: kpj-card, ktp, F5 …',
  'arg.documentFiles': 'JPG, PNG atau PDF, tiap berkas paling besar 6 MB, berurut halaman; menggantikan yang sudah ada',
  'arg.worker': 'NIK, KPJ, atau nomor pegawai',
  'arg.notifications': 'seperti pada daftar; semua yang belum dibaca dengan --all',
  'arg.billingCode': 'kode iuran, 12 angka',
  'arg.fault':
    'delay, drop-before, drop-after, reset, 500, 500-after, 503, half-answer, duplicate, clock-ahead, clock-behind, expired-session, maintenance',
  'arg.faultId': 'nomornya dalam daftar; semuanya jika tidak ditulis',
  'arg.topic': 'topik atau program, misalnya JP',
  'arg.earlier': 'bulan yang satu: YYYY-MM',
  'arg.later': 'bulan yang lain: YYYY-MM',
  'arg.setting': 'nama setelan',
  'arg.value': 'nilai barunya',
  'opt.period': 'bulan: YYYY-MM',
  'opt.law': 'baris aturan milik perusahaan sendiri (YAML)',
  'opt.since': 'mulai bulan ini: YYYY-MM',
  'opt.topic': 'satu topik atau program, misalnya JP',
  'opt.examineLedger': 'periksa buku catatan saja: berkasnya, laporan yang belum selesai, ruang disk',
  'opt.file': 'berkas karyawan (CSV, XLSX, ODS); - untuk masukan standar (stdin)',
  'opt.out': 'berkas yang ditulis',
  'opt.outHistory': 'berkas yang ditulis: .json (lengkap, untuk riwayat impor), .csv atau .xlsx',
  'opt.payment': 'pembayaran yang mana, bila ada beberapa; nomornya ada di pembayaran daftar --json',
  'opt.totals': 'jumlah tagihan tiap bulan, dan yang sudah dibayar',
  'opt.reconcile': 'perbedaan catatan komputer ini dengan portal; kode keluar 3 bila ada yang salah',
  'opt.runAccept': 'lanjutkan walau berkas kena peringatan ini (ROSTER_SHRANK, …); boleh diulang',
  'opt.maxIncrease': 'berhenti bila tagihan naik lebih dari ini dibanding bulan terakhir yang dilaporkan: 20%',
  'opt.maxDecrease': 'berhenti bila turun lebih dari ini',
  'opt.maxTotal': 'berhenti bila tagihan di atas sekian rupiah',
  'opt.maxNew': 'berhenti bila karyawan baru sejak laporan terakhir lebih dari ini',
  'opt.maxLeavers': 'berhenti bila karyawan yang hilang sejak laporan terakhir atau keluar bulan ini lebih dari ini',
  'opt.maxWageChanges': 'berhenti bila upah yang berubah sejak laporan terakhir lebih dari ini',
  'opt.wait': 'tunggu sampai lunas (satu jam, atau --for); kode keluar 8 selama belum',
  'opt.summary': 'tulis ringkasan ke berkas ini, untuk email; menggantikan ringkasan sebelumnya',
  'opt.olderThan': 'setua apa: 24m (bulan), 2y (tahun)',
  'opt.anew': 'lepaskan riwayat yang ada, lalu tarik semuanya lagi',
  'opt.yes': 'kerjakan tanpa bertanya',
  'opt.digest': 'setujui hanya SHA-256 ini, seperti ditampilkan `--dry-run`',
  'opt.dryRun': 'tampilkan rencananya saja, lalu berhenti',
  'opt.again': 'kirim juga yang pernah diterima portal tetapi sekarang tidak ada lagi di sana',
  'opt.accept': 'bersama --yes: tetap lanjut walau berkas mendapat peringatan ini (ROSTER_SHRANK, …); boleh diulang',
  'opt.fix': 'tulis salinan yang diperbaiki ke --out: spasi, tanggal, pemisah, judul kolom, jumlah',
  'opt.force': 'timpa berkas di --out',
  'opt.reveal': 'tampilkan NIK dan KPJ utuh',
  'opt.all': 'tampilkan setiap temuan, berapa pun banyaknya yang sejenis',
  'opt.format': 'text, json, sarif, junit, github, atau csv',
  'opt.missing': 'karyawan yang tidak ada di berkas: tetap dengan upah terakhir (keep) atau dinonaktifkan (deactivate)',
  'opt.sipp': 'folder baru untuk berkas SIPP Online',
  'opt.form': 'Formulir 2a bulan itu, bentuk Excel (.xlsx) atau PDF',
  'opt.previous': 'berkas karyawan bulan lalu, untuk mengetahui siapa yang baru dan siapa yang keluar',
  'opt.wageTemplate': 'berkas upah yang diunduh dari SIPP Online, untuk diisi; boleh lebih dari satu',
  'opt.claimKind': 'hanya klaim program ini',
  'opt.worker': 'NIK atau KPJ karyawan',
  'opt.eventDate': 'tanggal kejadian, boleh dengan jam: YYYY-MM-DDTHH:MM',
  'opt.claimStage': 'JKK: 1 melaporkan kecelakaan, 2 melaporkan akibatnya',
  'opt.claimOfStage': 'kecelakaan mana yang dimaksud tahap 2, bila ada beberapa',
  'opt.addPages': 'pertahankan berkas yang sudah ada, dan tambahkan berkas ini di belakangnya',
  'opt.claimState': 'draft, stage_one_received, submitted, in_review, approved, rejected atau withdrawn',
  'opt.cursor': 'sambungan daftar, dari jawaban sebelumnya',
  'opt.unread': 'hanya yang belum dibaca',
  'opt.allUnread': 'semua yang belum dibaca',
  'opt.watch': 'tetap di layar dan tanya lagi; r langsung bertanya, q mengakhiri',
  'opt.every': 'seberapa sering portal ditanya: 30s, 5m (biasanya 60s)',
  'opt.exec': 'jalankan ini untuk tiap pemberitahuan; JSON-nya lewat masukan baku',
  'opt.markRead': 'tandai sudah dibaca yang ditampilkan, atau yang diterima perintah itu (kode 0)',
  'opt.limit': 'jumlah baris paling banyak',
  'opt.jkkGroup': 'kelompok risiko JKK perusahaan',
  'opt.scale': 'skala usaha: micro, small, medium, large',
  'opt.labourIntensive': 'industri padat karya (keringanan PP 7/2025)',
  'opt.rounding': 'bulatkan tiap baris ke sen atau ke rupiah',
  'opt.wage': 'upah sebulan dalam rupiah',
  'opt.dailyWage': 'upah satu hari, untuk pekerja harian',
  'opt.pieceRate': 'upah borongan/satuan tiga bulan terakhir: a,b,c',
  'opt.weather': 'upah dua belas bulan terakhir, bila tergantung cuaca: a,b,…',
  'opt.monthsWorked': 'lama tenaga kerja asing bekerja di Indonesia (bulan); bawaan enam',
  'opt.jpDeferral': 'tunda iuran JP (PP 49/2020)',
  'opt.compareTo': 'biaya karyawan yang sama pada bulan itu: YYYY-MM',
  'opt.backPay': 'rapel dalam rupiah',
  'opt.birthDate': 'tanggal lahir, YYYY-MM-DD',
  'opt.citizenship': 'WNI atau WNA',
  'opt.startDate': 'hari pertama bekerja, awal hitungan JKP dan masa kerja tenaga kerja asing',
  'opt.programmes': 'hanya program ini, sejauh dibolehkan aturan: JKK,JKM,JHT,JP',
  'opt.construction': 'pekerja konstruksi harian, borongan, atau PKWT (JKK 1,74 %)',
  'opt.paidOn': 'tanggal bayar, untuk menghitung denda',
  'opt.explain': 'tiap angka dengan rumus dan pasalnya',
  'opt.chart': 'gambarkan grafik, juga di luar terminal',
  'opt.for': 'lama menunggu: 90s, 30m, 2h',
  'opt.npp': 'nomor pendaftaran perusahaan (NPP), 8 karakter',
  'opt.user': 'pengguna perusahaan, dengan nama pendek atau email; tanpa ini, pemilik pertama',
  'opt.companyName': 'nama perusahaan baru',
  'opt.userAsks': 'meminta akses sebagai pengguna ini ke perusahaan yang sudah punya NPP',
  'opt.registerAnew': 'mulai dari awal, apa pun yang sudah dimulai',
  'opt.resend': 'kirim ulang kodenya',
  'opt.registrationStdin': 'baca kode dari masukan standar; untuk aktivasi, kata sandi baru di baris berikutnya',
  'opt.forgotNpp': 'kirim NPP ke alamat ini, jika milik seorang pengguna',
  'opt.userAlone': 'hanya yang dilakukan pengguna ini',
  'opt.address': 'alamat perusahaan',
  'opt.contactPerson': 'orang yang dihubungi BPJS Ketenagakerjaan',
  'opt.approval': 'apakah laporan menunggu persetujuan pengguna lain: on atau off',
  'opt.phone': 'nomor ponsel, 08… atau +628…',
  'opt.sentCodeStdin': 'baca kode dari masukan standar',
  'opt.fullName': 'nama lengkap',
  'opt.email': 'alamat email',
  'opt.role':
    'peran: owner (pemilik), maker (pembuat), approver (penyetuju), atau viewer (pelihat); beberapa dengan koma',
  'opt.passwordStdin': 'baca kata sandi dari masukan standar (stdin)',
  'opt.otpStdin': 'baca kode verifikasi dari stdin, saat portal memintanya',
  'opt.store': 'tempat rahasia disimpan mulai sekarang',
  'opt.keyFile': 'kunci penyimpanan terenkripsi; dibuat bila belum ada',
  'opt.newStore': 'singkirkan penyimpanan terenkripsi yang ada, lalu mulai yang baru',
  'opt.retry': 'kirim kata sandi atau kode yang pernah ditolak',
  'opt.by': 'aplikasi autentikator (totp, bawaan), sms, atau email',
  'opt.presentPasswordStdin': 'baca kata sandi yang sekarang dari masukan standar',
  'opt.newPasswordStdin': 'baca kata sandi baru dari masukan standar',
  'opt.newPasswordAfter':
    'baca kata sandi baru dari masukan standar; setelah kata sandi yang sekarang, di baris berikutnya',
  'opt.via': 'tujuan kode: email atau sms',
  'opt.codeStdin': 'baca kode dari baris pertama masukan standar, kata sandi baru dari baris kedua',
  'opt.allOthers': 'semua sesi selain milik Anda',
  'arg.session': 'ID sesi, lihat: akses sesi daftar',
  'arg.user': 'pengguna, dengan nama pendek atau email',
  'opt.newPasswordFile': 'tulis kata sandi baru buatan program ke berkas baru ini',
  'opt.evidence': 'folder baru untuk laporan dan bukti',
  'opt.remember': 'simpan rahasianya di komputer ini',
  'opt.status': 'aktif atau nonaktif (active, inactive)',
  'opt.joinedSince': 'yang hari pertama bekerjanya tanggal ini atau sesudahnya',
  'opt.search': 'bagian nama, NIK, KPJ, atau nomor pegawai',
  'opt.sortWorkers': 'kpj (bawaan), name, wage (tertinggi dulu), atau since (terbaru dulu)',
  'opt.worker.nik': 'NIK, 16 angka',
  'opt.worker.name': 'nama sesuai KTP',
  'opt.worker.birth_date': 'tanggal lahir: tanggal-bulan-tahun (15-08-1990), atau YYYY-MM-DD',
  'opt.worker.gender': 'jenis kelamin: L (laki-laki) atau P (perempuan)',
  'opt.worker.marital_status': 'status kawin: Y (kawin) atau T (belum kawin)',
  'opt.worker.employee_no': 'nomor pegawai di perusahaan',
  'opt.worker.wage': 'upah sebulan dalam rupiah',
  'opt.worker.start_date': 'tanggal mulai bekerja: tanggal-bulan-tahun (02-03-2026), atau YYYY-MM-DD',
  'opt.worker.contract_type': 'status pegawai: PKWTT (tetap) atau PKWT (kontrak)',
  'opt.worker.citizenship': 'kewarganegaraan: WNI (Indonesia) atau WNA (asing)',
  'opt.worker.passport_no': 'nomor paspor tenaga kerja asing, pengganti NIK',
  'opt.worker.email': 'alamat email',
  'opt.worker.phone': 'telepon: 08… atau, dari luar negeri, +65…',
  'opt.worker.address': 'alamat',
  'opt.worker.postal_code': 'kode pos',
  'opt.worker.location_code': 'kode lokasi pekerjaan, 4 angka, misalnya 3171',
  'opt.worker.mother_name': 'nama ibu kandung',
  'opt.worker.birth_place': 'tempat lahir',
  'opt.worker.npwp': 'NPWP',
  'opt.worker.blood_type': 'golongan darah: A, B, AB, atau O',
  'opt.worker.programmes': 'program tambahan di luar yang wajib, misalnya JP',
  'opt.worker.construction': 'pekerjaan konstruksi: Y (ya) atau T (tidak)',
  'opt.changedOn': 'tanggal perubahan; hari ini bila tidak disebut',
  'opt.endReason':
    'resigned, contract_ended, laid_off, retired, died, moved, atau other; atau padanannya, misalnya phk',
  'opt.endDate': 'hari terakhir bekerja: tanggal-bulan-tahun (31-10-2026), atau YYYY-MM-DD',
  'opt.year': 'dari tahun ini: YYYY',
  'opt.kind': 'report, payment, notification, atau activity',
  'opt.port': 'nomor port; bila tidak disebut, dipilihkan yang kosong',
  'opt.db': 'berkas basis data',
  'opt.background': 'biarkan berjalan di latar belakang',
  'opt.now': 'atur jamnya: 2026-11-10T09:00:00+07:00',
  'opt.company':
    'fresh (tanpa karyawan), demo (24 karyawan, bulan lalu lunas), small (toko, dua tahun lunas), large (1.200 karyawan), new (sejak bulan ini), late (dua bulan belum dibayar), locked (terlalu banyak kata sandi salah)',
  'opt.secondFactor': 'minta kode lewat SMS (sms) atau email saat masuk',
  'opt.captcha': 'minta captcha saat masuk, yang tidak dapat dijawab program',
  'opt.on': 'hanya permintaan ini: finalise, atau "POST /auth/login"; semuanya jika tidak ditulis',
  'opt.nth': 'permintaan ke berapa yang pertama diganggu, mulai dari 1',
  'opt.times': 'berapa permintaan yang diganggu (1 jika tidak ditulis)',
  'opt.always': 'semuanya sejak itu, sampai dicabut',
  'opt.requests': 'yang dapat disebut --on: semua permintaan ke portal',
  'opt.faultFor': 'lama tundaan, jeda yang diminta, atau pemeliharaan; atau selisih jam',
  'opt.amount': 'jumlah rupiah; bila tidak disebut, seluruh tagihan',
  'usage.missingOption': (p) => `Ada yang kurang: ${p.flags.split(' ')[0] ?? ''}.`,
  'period.invalid': (p) => `"${p.word}" bukan bulan yang benar.`,
  'period.invalid.help': 'Tulis seperti 2026-10, atau bulan-lalu, atau bulan-ini.',
  'period.future': (p) => `${periodText(p.period, 'id')} belum tiba: belum dapat dilaporkan.`,
  'period.future.help': 'Untuk menghitung ke depan, pakai: bpjstk hitung --period …',
  'period.early': (p) =>
    `${periodText(p.period, 'id')} mendahului ${periodText(p.first, 'id')}, awal berlakunya aturan yang dikenal program ini.`,
  'day.invalid': (p) => `"${p.word}" bukan tanggal yang benar. Tulis seperti 2026-11-16.`,

  // kolom tabel
  'column.code': 'Kode',
  'column.severity': 'Tingkat',
  'column.row': 'Baris',
  'column.line': 'Baris berkas',
  'column.cell': 'Sel',
  'column.letters': 'Huruf',
  'column.codePoint': 'Kode',
  'column.script': 'Aksara',
  'column.column': 'Kolom',
  'column.value': 'Isi',
  'column.message': 'Keterangan',
  'column.before': 'Semula',
  'column.after': 'Menjadi',
  'column.difference': 'Selisih',
  'column.wageBefore': 'Upah semula',
  'column.wageAfter': 'Upah menjadi',
  'column.help': 'Cara memperbaiki',
  'column.programme': 'Program',
  'column.payer': 'Penanggung',
  'column.base': 'Dasar',
  'column.rate': 'Tarif',
  'column.amount': 'Jumlah',
  'column.billed': 'Ditagih',
  'column.period': 'Bulan',
  'column.passwordSource': 'Kata sandi dari',
  'column.state': 'Status',
  'column.id': 'No.',
  'column.fault': 'Gangguan',
  'column.on': 'Permintaan',
  'column.nth': 'Mulai ke-',
  'column.times': 'Kali',
  'column.seconds': 'Detik',
  'column.struck': 'Terjadi',
  'column.revision': 'Rev.',
  'column.employees': 'Karyawan',
  'column.total': 'Jumlah',
  'column.billingCode': 'Kode iuran',
  'column.dueDate': 'Jatuh tempo',
  'column.paidAt': 'Dibayar',
  'column.channel': 'Kanal',
  'column.nik': 'NIK',
  'column.kpj': 'KPJ',
  'column.name': 'Nama',
  'column.wage': 'Upah',
  'column.status': 'Status',
  'column.since': 'Sejak',
  'column.until': 'Sampai',
  'column.lastDay': 'Hari terakhir',
  'column.reason': 'Sebab',
  'column.jht': 'JHT',
  'column.jp': 'JP',
  'column.jkkJkm': 'JKK + JKM',
  'column.benefit': 'Manfaat',
  'column.claimNow': 'Bisa diklaim',
  'column.formula': 'Rumus',
  'column.at': 'Waktu',
  'column.sentTo': 'Dikirim ke',
  'column.kind': 'Jenis',
  'column.file': 'Berkas',
  'column.digest': 'SHA-256',
  'column.form': 'Formulir 2a',
  'column.why': 'Kemungkinan sebab',
  'column.what': 'Kejadian',
  'column.topic': 'Topik',
  'column.rows': 'Baris',
  'column.from': 'Mulai',
  'column.to': 'Sampai',
  'column.document': 'Dokumen',
  'column.bill': 'Tagihan',
  'column.fine': 'Denda',
  'column.requirement': 'Keterangan',
  'column.formNumber': 'Formulir',
  'column.signedBy': 'Ditandatangani',
  'column.when': 'Bila',
  'column.stage': 'Tahap',
  'column.files': 'Berkas',
  'column.claimant': 'Yang mengajukan',
  'column.claim': 'Klaim',
  'column.event': 'Kejadian',
  'column.clock': 'Pengajuan',
  'column.page': 'Halaman',
  'column.bytes': 'Byte',
  'column.mediaType': 'Isi',
  'field.claim': 'Klaim',
  'field.claimant': 'Diajukan oleh',
  'field.claimKind': 'Program',
  'field.worker': 'Karyawan',
  'field.event': 'Kejadian',
  'field.stage': 'Laporan',
  'field.stageOne': 'Tahap I',
  'field.stageTwo': 'Tahap II',
  'field.submitted': 'Diajukan',
  'field.dueAt': 'Paling lambat',
  'column.article': 'Pasal',
  'column.source': 'Sumber',
  'column.sure': 'Pasti',
  'column.setting': 'Setelan',
  'column.profile': 'Profil',
  'column.default': 'Utama',
  'column.reference': 'Tanda terima / kode iuran',
  'column.here': 'Di sini',
  'column.there': 'Portal',
  'column.paid': 'Dibayar',
  'column.endDate': 'Hari terakhir',
  'column.portal': 'Portal',
  'column.npp': 'NPP',

  // keterangan satu hal
  'field.employer': 'Pemberi kerja',
  'field.employee': 'Tenaga kerja',
  'field.government': 'Pemerintah',
  'field.dueDate': 'Jatuh tempo',
  'field.period': 'Bulan',
  'field.state': 'Status',
  'field.remark': 'Keterangan portal',
  'field.revision': 'Revisi',
  'field.employees': 'Karyawan',
  'field.total': 'Jumlah',
  'field.receipt': 'Tanda terima',
  'field.billingCode': 'Kode iuran',
  'field.amount': 'Jumlah',
  'field.carriedPenalty': 'Denda bulan sebelumnya',
  'field.carriedShortfall': 'Kekurangan dari koreksi bulan sebelumnya',
  'field.credit': 'Kelebihan bayar',
  'field.payable': 'Total tagihan',
  'field.paid': 'Sudah dibayar',
  'field.remaining': 'Sisa tagihan',
  'field.paidAt': 'Dibayar pada',
  'field.digest': 'SHA-256',
  'field.overpaid': 'Kelebihan bayar (memotong tagihan-tagihan berikutnya)',
  'field.penalty': 'Denda sampai hari ini (masuk tagihan berikutnya)',
  'field.penaltyFinal': 'Denda (ditagih sekali, bersama bulan berikutnya)',
  'field.status': 'Status',
  'field.company': 'Perusahaan',
  'field.npp': 'NPP',
  'field.divisi': 'Divisi',
  'field.user': 'Pengguna',
  'field.preparedBy': 'Disiapkan oleh',
  'field.branches': 'Cabang',
  'field.address': 'Alamat',
  'field.contactPerson': 'Narahubung',
  'field.jkkGroup': 'Kelompok risiko JKK',
  'field.scale': 'Skala usaha',
  'field.registeredOn': 'Terdaftar sejak',
  'field.approval': 'Laporan menunggu persetujuan',
  'field.email': 'Email',
  'field.phone': 'Telepon',
  'field.sessions': 'Sesi terbuka',
  'field.helpdesk': 'Layanan bantuan',
  'field.portal': 'Portal',
  'field.profile': 'Profil',
  'field.store': 'Rahasia di',
  'field.passwordDays': 'Umur kata sandi (hari)',
  'field.codes': 'Kode',
  'field.secondFactor': 'Verifikasi dua langkah',
  'field.required': 'Diwajibkan portal',
  'field.sentTo': 'Dikirim ke',
  'field.since': 'Aktif sejak',
  'field.recoveryCodes': 'Sisa kode pemulihan',
  'field.session': 'Sesi',
  'field.password': 'Kata sandi',
  'field.process': 'Proses',
  'field.database': 'Basis data',
  'field.name': 'Nama',
  'field.nik': 'NIK',
  'field.kpj': 'KPJ',
  'field.birthDate': 'Tanggal lahir',
  'field.gender': 'Jenis kelamin',
  'field.wage': 'Upah',
  'field.startDate': 'Mulai bekerja',
  'field.endDate': 'Berhenti bekerja',
  'field.endReason': 'Sebab',
  'field.jpEnds': 'JP berakhir karena usia',
  'field.jkpBars': 'JKP tertutup bagi pendaftar baru sejak',
  'field.contributions': 'Iuran',
  'field.growth': 'Hasil pengembangan',
  'field.balance': 'Saldo',
  'field.asOf': 'Per tanggal',
  'field.eligible': 'JKP dapat dibayarkan',
  'field.monthsPaid': 'Bulan lunas',
  'field.contractType': 'Status pegawai',
  'field.citizenship': 'Kewarganegaraan',

  // berkas
  'file.stdin': 'masukan standar',
  'file.missing': (p) => `Berkas ${p.file} tidak ada.`,
  'file.missing.help': 'Periksa nama dan foldernya.',
  'file.missing.roster.help': 'Periksa nama dan foldernya. Berkas karyawan untuk diisi: bpjstk karyawan templat',
  'file.folder': (p) => `${p.file} adalah folder, bukan berkas.`,
  'file.folder.help': 'Sebutkan berkas di dalamnya.',
  'file.device': (p) => `${p.file} adalah perangkat, bukan berkas.`,
  'file.device.help': 'Berikan berkas, pipa, atau - untuk masukan standar.',
  'file.silent': (p) => `Tidak ada yang menulis ke pipa ${p.file}.`,
  'file.silent.help': 'Jalankan dahulu program yang menulis ke pipa itu, atau berikan berkasnya langsung.',
  'file.changed': (p) => `${p.file} berubah selagi dibaca.`,
  'file.changed.help': 'Tunggu sampai program yang menulisnya selesai, lalu jalankan perintah yang sama lagi.',
  'file.gzipDamaged': (p) => `${p.file} terkompresi (gzip) dan rusak atau terpotong.`,
  'file.gzipDamaged.help': 'Salin atau unduh lagi, atau berikan berkas yang sudah diekstrak.',
  'file.bomb': (p) => `${p.file} terkompresi (gzip) dan isinya jauh lebih besar daripada berkas karyawan mana pun.`,
  'file.bomb.help': 'Minta tabelnya saja, tidak terkompresi, kepada pembuatnya.',
  'file.forbidden': (p) => `Anda tidak berhak membaca ${p.file}.`,
  'file.forbidden.help': 'Minta hak baca atau salinannya kepada pemilik berkas.',
  'file.unreadable': (p) => `${p.file} tidak dapat dibaca (${p.detail}).`,
  'sheet.ambiguous': (p) => `${p.file} berisi lebih dari satu lembar karyawan: ${p.sheets}.`,
  'sheet.ambiguous.help': 'Sebutkan lembar yang dimaksud: --sheet NAMA',
  'sheet.unknown': (p) => `${p.file} tidak punya lembar "${p.sheet}". Yang ada: ${p.sheets}.`,
  'sheet.unknown.help': 'Isi --sheet dengan nama lembar atau nomornya, mulai dari 1.',
  'sheet.none': (p) => `${p.file} tidak punya lembar.`,
  'sheet.none.help': '--sheet hanya untuk buku kerja (XLSX, ODS): hapus saja.',
  'file.exists': (p) => `${p.file} sudah ada; tidak diubah.`,
  'file.exists.help': 'Pilih nama lain, atau hapus dahulu berkas itu.',
  'folder.exists.help': 'Sebutkan folder yang belum ada, supaya berkas dua bulan tidak tercampur.',
  'file.tooLarge': (p) => `${p.file} lebih besar dari ${p.megabytes} MB.`,
  'file.diskFull': (p) => `Disk penuh: ${p.file} tidak ditulis, dan tidak ada sisanya.`,
  'file.diskFull.help': 'Kosongkan ruang atau pilih disk lain, lalu jalankan lagi perintah yang sama.',
  'file.noFolder': (p) => `${p.file} tidak dapat ditulis: foldernya tidak ada.`,
  'file.noFolder.help': 'Buat foldernya dahulu, atau pilih tempat lain.',
  'file.noRights': (p) => `Anda tidak berhak menulis ${p.file}.`,
  'file.noRights.help': 'Pilih folder milik Anda sendiri.',
  'file.special': (p) => `${p.file} adalah perangkat atau pipa, bukan berkas; tidak ada yang ditulis ke sana.`,
  'file.dash':
    'Ini ditulis ke berkas, utuh atau tidak sama sekali, sedangkan keluaran standar bukan berkas; tidak ada yang ditulis.',
  'file.special.help': 'Sebutkan nama berkas: berkas ditulis utuh di tempat itu.',
  'file.unwritable': (p) => `${p.file} tidak dapat ditulis (${p.detail}).`,
  'ownFiles.fileClosed': (p) => `Pengguna lain di komputer ini tadinya dapat membaca ${p.file}; sekarang hanya Anda.`,
  'ownFiles.fileOpen': (p) =>
    `Pengguna lain di komputer ini dapat menulis ke ${p.file}, jadi isinya mungkin bukan dari Anda: misalnya alamat portal lain.`,
  'ownFiles.fileOpen.help': (p) =>
    `Periksa isinya; jika masih seperti semula: chmod 600 "${p.file}". Jika tidak, pindahkan berkas itu dan mulai dari awal.`,
  'ownFiles.folderClosed': (p) =>
    `Pengguna lain di komputer ini tadinya dapat melihat isi ${p.folder}; sekarang hanya Anda.`,
  'ownFiles.folderLeftOpen': (p) =>
    `Pengguna lain di komputer ini dapat melihat isi ${p.folder}, yang juga memuat hal lain: chmod 700 "${p.folder}", atau sebutkan folder khusus untuk bpjstk.`,
  'ownFiles.folderOpen': (p) =>
    `Pengguna lain di komputer ini dapat menaruh berkas di ${p.folder}, sehingga dapat mengubah apa yang dilaporkan dari sini.`,
  'ownFiles.folderOpen.help': (p) =>
    `chmod go-w "${p.folder}", atau sebutkan folder khusus untuk bpjstk di BPJSTK_DATA_DIR dan BPJSTK_CONFIG_DIR.`,
  'ownFiles.notFile': (p) => `Di tempat ${p.file} ada pipa, soket, atau perangkat, bukan berkas.`,
  'ownFiles.ofAnother': (p) =>
    `${p.path} milik pengguna lain di komputer ini, yang dapat mengubah apa yang dilaporkan dari sini.`,
  'ownFiles.ofAnother.help':
    'Pindahkan dari situ, atau sebutkan folder milik Anda sendiri di BPJSTK_DATA_DIR dan BPJSTK_CONFIG_DIR.',
  'ownFiles.link': (p) => `${p.file} adalah tautan (link) ke luar folder yang hanya dapat dibaca oleh Anda.`,
  'ownFiles.linkNowhere': (p) => `${p.file} adalah tautan (link) yang tidak menuju berkas mana pun.`,
  'ownFiles.linkOfOthers': (p) =>
    `${p.file} adalah tautan (link) ke berkas yang bukan milik Anda sendiri: pengguna lain di komputer ini dapat mengubah apa yang dilaporkan dari sini.`,
  'ownFiles.link.help':
    'Taruh berkas aslinya di situ, atau sebutkan foldernya dengan BPJSTK_DATA_DIR atau BPJSTK_CONFIG_DIR.',

  // berkas karyawan
  'roster.refused': (p) =>
    `${p.file} mengandung ${wholeNumber(p.errors, 'id')} kesalahan; ${wholeNumber(p.valid, 'id')} dari ${wholeNumber(p.rows, 'id')} baris sudah benar.`,
  'roster.lookFirst': (p) => `Periksa ini sebelum ada yang dikirim: ${p.codes}.`,
  'roster.unaccepted': (p) =>
    `${p.file} secara keseluruhan tidak seperti biasanya (${p.codes}), dan belum ada yang menyatakan memang begitu maksudnya. Tidak ada yang dikirim.`,
  'roster.unaccepted.help': (p) =>
    `Periksa berkasnya; penjelasannya: bpjstk laporan jelaskan ${p.code}. Bila semuanya benar, tambahkan: --accept ${p.codes}`,
  'roster.refused.help':
    'Perbaiki sel yang disebut, simpan berkasnya, lalu jalankan lagi perintah yang sama. Tidak ada yang dikirim.',
  'roster.refused.file.help':
    'Pastikan berkasnya benar, disimpan sebagai Excel (.xlsx) atau CSV, dan baris pertamanya berisi nama kolom; contohnya dibuat dengan bpjstk karyawan templat. Tidak ada yang dikirim.',
  'roster.refused.missing.help':
    'Tambahkan karyawan yang disebut ke dalam berkas, atau nyatakan maksudnya: --missing keep melaporkan mereka dengan upah terakhir, --missing deactivate menonaktifkan mereka. Tidak ada yang dikirim.',
  'roster.assumed': (p) => {
    const over = passedOver(p.passed);
    const headerAt = p.headerAbove === null ? p.headerLine : `${p.headerAbove} dan ${p.headerLine}`;
    const ends = p.trailing ? '; tiap baris diakhiri satu pemisah lebih' : '';
    const lines = p.lineEnds === 'CR' ? ', baris diakhiri CR saja' : '';
    return `${p.file} dibaca sebagai ${p.compressed ? 'gzip, ' : ''}${p.encoding}, sel dipisahkan ${separatorWords[p.separator]}${lines}, judul kolom di baris ${headerAt}${over}${ends}.`;
  },
  'roster.unnamed': (p) => `${p.file}: kolom ${lineList(p.columns)} tidak berjudul, jadi isinya tidak dibaca.`,
  'sheet.read': (p) => {
    const hidden = [
      ...(p.hiddenRows > 0 ? [`${wholeNumber(p.hiddenRows, 'id')} baris tersembunyi`] : []),
      ...(p.hiddenColumns > 0 ? [`${wholeNumber(p.hiddenColumns, 'id')} kolom tersembunyi`] : []),
    ];
    const header = p.headerAbove === null ? '' : `, judul kolom di baris ${p.headerAbove} dan ${p.headerLine}`;
    const also = hidden.length > 0 ? `, termasuk ${hidden.join(' dan ')}` : '';
    const unseen = p.hidden ? ' Lembar itu tersembunyi: bila maksudnya lembar lain, sebut dengan --sheet.' : '';
    return `Dari ${p.file} dibaca lembar "${p.sheet}"${also}${header}${passedOver(p.passed)}.${unseen}`;
  },
  'annotate.copy': 'Karyawan',
  'annotate.list': 'Temuan',
  'sheet.encoding': (p) =>
    `${p.file} adalah buku kerja, yang pengodean hurufnya sudah pasti: --encoding tidak berpengaruh.`,
  'annotate.written': (p) => `Salinan bercatatan ada di ${p.file}: hanya Anda yang dapat membacanya.`,
  'annotate.inPlace': (p) =>
    `Salinan itu adalah seluruh buku kerja apa adanya. Yang baru hanya warna dan catatan di lembar "${p.sheet}", serta lembar "${p.list}" di belakang yang memuat semua temuan.${p.hidden ? ' Yang tersembunyi tetap tersembunyi: lihat di daftar itu.' : ''}`,
  'annotate.ofSheet': (p) => {
    const odd = p.isOdd
      ? 'Buku kerja itu ditulis dengan cara yang tidak lazim sehingga tidak dapat disalin utuh. '
      : '';
    const others = p.others > 0 ? ` ${wholeNumber(p.others, 'id')} lembar lain dari buku kerja itu tidak ikut.` : '';
    const hidden = p.hidden ? ' Yang tersembunyi kini tampak.' : '';
    return `${odd}Salinan itu memuat lembar "${p.sheet}" sebagai teks: angka, tanggal, dan rumus seperti terbaca.${others}${hidden}`;
  },
  'annotate.notes': (p) =>
    `Hanya ${wholeNumber(p.notes, 'id')} sel salah yang pertama diberi catatan, karena lebih dari itu lambat dibuka di aplikasi spreadsheet; sel lainnya diberi warna, dan daftar memuat semuanya.`,
  'annotate.tooLarge': (p) =>
    `Berkas yang lebih dari ${wholeNumber(p.rows, 'id')} baris atau ${wholeNumber(p.cells, 'id')} sel terisi tidak diberi catatan: bagi dulu, atau hapus --annotate.`,
  'annotate.dryRun': 'Pada impor, --annotate dipakai bersama --dry-run.',
  'roster.omitted': (p) =>
    `Yang dirinci hanya 10.000 pertama dari tiap jenis: ${wholeNumber(p.errors, 'id')} kesalahan dan ${wholeNumber(p.warnings, 'id')} peringatan lagi hanya dihitung.`,
  'roster.withErrors': (p) =>
    `${p.file}: ${wholeNumber(p.errors, 'id')} kesalahan, ${wholeNumber(p.warnings, 'id')} peringatan; ${wholeNumber(p.valid, 'id')} dari ${wholeNumber(p.rows, 'id')} baris sudah benar.`,
  'roster.clean': (p) =>
    `${p.file}: semua ${wholeNumber(p.rows, 'id')} baris sudah benar, ${wholeNumber(p.warnings, 'id')} peringatan.`,
  'fix.itself': (p) => `${p.file} adalah berkas itu sendiri, yang tidak pernah diubah.`,
  'fix.itself.help': 'Beri nama lain untuk salinan yang diperbaiki.',
  'fix.alone': '--fix, --out BERKAS, dan --force dipakai bersama, tanpa --yes atau --dry-run.',
  'fix.more': (p) => `… dan ${wholeNumber(p.count, 'id')} perubahan lagi (semuanya: --all)`,
  'fix.file': (p) => {
    const was = [
      p.compressed ? 'gzip' : '',
      p.sheet === null ? '' : `lembar "${p.sheet}" buku kerja`,
      p.encoding ?? (p.mark ? 'tanda (BOM) UTF-8' : ''),
      p.separator === null ? '' : separatorWords[p.separator],
      p.lineEnds === null ? '' : `akhir baris ${p.lineEnds}`,
    ].filter(Boolean);
    return `Seluruh berkas, dari ${was.join(', ')}: kini CSV dalam UTF-8 tanpa tanda, pemisah koma, akhir baris CRLF.`;
  },
  'fix.dropped': (p) =>
    `Tidak ikut disalin: ${[
      ...(p.instruction ? ['baris sep= dari Excel'] : []),
      ...passedLines(p.passed),
      ...(p.blankRows > 0 ? [`${wholeNumber(p.blankRows, 'id')} baris kosong`] : []),
    ].join(', ')}.`,
  'fix.guarded': (p) =>
    `Bukan perbaikan: ${wholeNumber(p.count, 'id')} sel yang dapat dijalankan spreadsheet sebagai rumus diberi apostrof di depannya, yang tidak ikut dibaca.`,
  'fix.written': (p) => `${p.file} ditulis; ${wholeNumber(p.changed, 'id')} sel diubah.`,
  'fix.notWritten': (p) =>
    `${p.file} tidak ditulis: berkasnya tidak dapat dipilah menjadi baris, sehingga salinannya akan kekurangan karyawan.`,
  'roster.plan': (p) =>
    `Di portal: ${wholeNumber(p.register, 'id')} didaftarkan, ${wholeNumber(p.update, 'id')} dimutakhirkan, ${wholeNumber(p.deactivate, 'id')} dinonaktifkan, ${wholeNumber(p.unchanged, 'id')} tetap${p.kept > 0 ? `, ${wholeNumber(p.kept, 'id')} di antaranya tidak ada di berkas dan memakai upah terakhir` : ''}.`,
  'roster.leaving': 'Tidak ada di berkas, dan dinonaktifkan dengan hari terakhir dan sebab ini:',
  'roster.leavingMore': (p) => `… dan ${wholeNumber(p.more, 'id')} lagi (--json menyebut sampai 1.000)`,
  'explain.unknown': (p) => `Tidak ada kode "${p.word}".`,
  'explain.near': (p) => `Maksud Anda ${p.near}? Semua kode: bpjstk laporan jelaskan`,
  'explain.unknown.help': 'Semua kode: bpjstk laporan jelaskan',

  // kemajuan
  'scratch.unwritable': (p) =>
    `Karyawan sebanyak ini memerlukan ruang di diska selama diolah, dan di ${p.folder} tidak ada (${p.detail}). Belum ada yang dikirim.`,
  'scratch.unwritable.help':
    'Kosongkan ruang di sana, atau arahkan BPJSTK_DATA_DIR ke folder yang masih lapang, lalu jalankan lagi perintah yang sama.',
  'progress.reading': (p) => `Membaca ${p.file}`,
  'progress.employees': 'Memutakhirkan data karyawan',
  'progress.left': (p) => `sekitar ${whileText(p.seconds, 'id')} lagi`,
  'stopped.nothing': 'Terhenti: belum ada yang dikirim.',
  'stopped.finalised': 'Terhenti: laporan sudah difinalisasi.',
  'stopped.unpaid': (p) =>
    `Terhenti: ${periodText(p.period, 'id')} sudah dilaporkan, belum dibayar: kode iuran ${p.billingCode}, jatuh tempo ${dayText(p.dueDate, 'id')}.`,
  'stopped.unbilled': (p) =>
    `Terhenti: ${periodText(p.period, 'id')} sudah dilaporkan, dan kode iurannya menunggu ${periodText(p.waitingFor, 'id')}.`,
  'stopped.employees': (p) =>
    `Terhenti: ${wholeNumber(p.done, 'id')} dari ${wholeNumber(p.of, 'id')} perubahan data karyawan sudah ada di portal.`,
  'stopped.lines': (p) =>
    `Terhenti: bagian ${p.part} dari ${p.parts} data upah sudah ada di portal; laporan belum difinalisasi.`,
  'stopped.calculated': (p) =>
    `Terhenti: seluruh ${p.parts} bagian data upah sudah ada di portal; laporan belum difinalisasi.`,
  'progress.lines': 'Mengirim upah',
  'progress.calculating': 'Portal sedang menghitung',
  'progress.comparing': 'Membandingkan angka',
  'progress.finalising': 'Finalisasi',
  'progress.leavers': 'Menonaktifkan yang berhenti',
  'progress.waiting': (p) => `Menunggu pembayaran ${periodText(p.period, 'id')}`,
  'progress.history': 'Menarik riwayat',

  // pratinjau dan pengiriman
  'preview.title': (p) => `${periodText(p.period, 'id')}: ${wholeNumber(p.workers, 'id')} karyawan`,
  'preview.total': 'Total disetor',
  'preview.company': (p) =>
    `Dihitung dengan kelompok JKK ${p.group} dan skala usaha ${scaleWords[p.scale] ?? p.scale}. Pembulatan: tiap baris ke ${p.rounding} terdekat, jumlah tiap program ke rupiah terdekat.`,
  'preview.chart': (p) => `${periodText(p.period, 'id')}, per program`,
  'preview.before': (p) =>
    `Dibanding ${periodText(p.period, 'id')} (${rupiahText(p.total, 'id')}): ${changeText(p.difference, 'id')}; ${wholeNumber(p.joined, 'id')} masuk, ${wholeNumber(p.left, 'id')} keluar, ${wholeNumber(p.wageChanged, 'id')} upah berubah.`,
  'preview.lateNewcomers': (p) =>
    `Terlambat: ${wholeNumber(p.workers, 'id')} karyawan seharusnya sudah didaftarkan, ${latenessText(p, 'id', 'paling lambat', 'dan')} (PP 45/2015 Pasal 4).`,
  'preview.nextNewcomers': (p) =>
    `${wholeNumber(p.workers, 'id')} karyawan baru perlu didaftarkan, paling lambat ${dayText(p.by, 'id')}.`,
  'preview.lateLeavers': (p) =>
    `Terlambat: ${wholeNumber(p.workers, 'id')} karyawan keluar seharusnya sudah dilaporkan, ${latenessText(p, 'id', 'paling lambat', 'dan')} (PP 44/2015 Pasal 9).`,
  'preview.nextLeavers': (p) =>
    `${wholeNumber(p.workers, 'id')} karyawan keluar perlu dilaporkan, paling lambat ${dayText(p.by, 'id')}.`,
  'preview.changesBy': (p) =>
    `${wholeNumber(p.count, 'id')} perubahan data karyawan: yang terjadi hari ini dilaporkan paling lambat ${dayText(p.by, 'id')} (PP 44/2015 Pasal 9).`,
  'whatIf.title': (p) =>
    `Karyawan yang sama pada ${periodText(p.period, 'id')}, menurut aturan bulan itu: ${rupiahText(p.total, 'id')}; sekarang ${changeText(p.difference, 'id')}`,
  'whatIf.column.reason': 'Sebab',
  'whatIf.column.then': 'Dahulu',
  'whatIf.column.now': 'Sekarang',
  'whatIf.column.difference': 'Selisih',
  'whatIf.reason.wage': 'upah',
  'whatIf.reason.age': 'usia (pensiun)',
  'whatIf.reason.membership': 'kepesertaan',
  'whatIf.reason.cap': 'batas upah',
  'whatIf.reason.rate': 'tarif',
  'whatIf.reason.relief': 'keringanan',
  'whatIf.wages': (p) =>
    `Upah ${periodText(p.period, 'id')} diambil dari portal untuk ${wholeNumber(p.workers, 'id')} karyawan; untuk yang lain dipakai upah sekarang.`,
  'whatIf.sameWages': 'Dihitung dengan upah sekarang: upah bulan itu tidak diketahui di sini.',
  'preview.fileNeeded': 'Pratinjau memerlukan berkas karyawan, atau masuk ke portal dahulu.',
  'preview.fileNeeded.help': 'Tambahkan --file BERKAS, atau masuk: bpjstk akses masuk',
  'preview.companyNeeded': 'Kelompok JKK dan skala usaha perusahaan belum diketahui di sini.',
  'preview.companyNeeded.help':
    'Tambahkan --jkk-group 1-5 dan --scale medium, atau simpan: bpjstk setelan atur company.jkkGroup 2',
  'month.note.construction-rate': (p) =>
    `${wholeNumber(p.workers, 'id')} pekerja konstruksi: JKK dengan tarif jasa konstruksi (PP 44/2015 Pasal 54 ayat (1)).`,
  'month.note.construction-permanent': (p) =>
    `${wholeNumber(p.workers, 'id')} pekerja konstruksi tetap (PKWTT): JKK dengan tarif kelompok perusahaan.`,
  'month.note.in-no-programme': (p) =>
    `${wholeNumber(p.workers, 'id')} karyawan belum ikut program: WNA menjadi peserta setelah enam bulan bekerja di Indonesia, dan sampai saat itu dilaporkan tanpa iuran.`,
  'month.note.programmes-by-law': (p) =>
    `${wholeNumber(p.workers, 'id')} karyawan: program yang disebut berbeda dari aturan; yang dipakai adalah aturan.`,
  'law.note.jp-cap-last-known': 'Batas upah JP yang lebih baru belum diketahui: dipakai yang terakhir.',
  'law.note.labour-intensive-arrears': 'Keringanan ini juga mensyaratkan JKK lunas sampai Januari 2025.',
  'law.holidaysUnknown': (p) => `Daftar hari libur ${p.year} belum ada: hanya akhir pekan yang diperhitungkan.`,

  // yang berlaku: topik, baris, dan anggapan
  'law.title': (p) => `Yang berlaku pada ${periodText(p.period, 'id')}`,
  'law.period.far': (p) =>
    `${periodText(p.period, 'id')} terlalu jauh ke depan: hitungan hanya sampai ${periodText(p.last, 'id')}.`,
  'law.day.far': (p) =>
    `${dayText(p.day, 'id')} terlalu jauh ke depan: hitungan hanya sampai ${dayText(p.last, 'id')}.`,
  'law.topicUnknown': (p) => `Tidak ada topik "${p.word}".`,
  'law.topicUnknown.help': (p) => `Yang ada: ${p.topics}`,
  'law.nothing': (p) => `Saat itu belum ada aturan tentang ${p.topic} yang berlaku.`,
  'law.since': (p) => `Sejak ${periodText(p.from, 'id')}`,
  'law.between': (p) =>
    p.from === p.to
      ? `Pada ${periodText(p.from, 'id')}`
      : `${periodText(p.from, 'id')} sampai ${periodText(p.to, 'id')}`,
  'law.column.about': 'Isinya',
  'law.column.value': 'Yang berlaku',
  'law.column.day': 'Tanggal',
  'law.column.own': 'Asal',
  'law.column.before': 'Sebelumnya',
  'law.column.after': 'Sesudahnya',
  'law.column.choice': 'Pilihan',
  'law.column.event': 'Peristiwa',
  'law.column.province': 'Provinsi',
  'law.event.begins': 'mulai',
  'law.event.ends': 'berakhir',
  'law.own': 'baris milik perusahaan Anda sendiri',
  'law.source': (p) => sourceText(p.source, 'id'),
  'law.own.short': 'sendiri',
  'law.ownRows': 'Sebagian baris di atas berasal dari berkas perusahaan Anda sendiri dan ditandai "sendiri".',
  'law.choice': (p) => `${p.choice} (atau: ${p.others})`,
  'law.notKnown': 'belum diketahui',
  'law.diff.title': (p) => `Dari ${periodText(p.earlier, 'id')} ke ${periodText(p.later, 'id')}`,
  'law.diff.nothing': (p) =>
    `Tidak ada aturan yang berubah antara ${periodText(p.earlier, 'id')} dan ${periodText(p.later, 'id')}.`,
  'law.changes.nothing': 'Tidak ada yang mulai atau berakhir dalam rentang itu.',
  'law.minimumWageMissing': (p) => `Belum ada sumbernya di sini untuk ${p.year}: ${p.provinces}.`,
  'law.file.yaml': (p) =>
    `${p.file}, baris ${p.line}: ${{ DUPLICATE_KEY: 'kunci ini sudah ditulis sebelumnya.', TAB_AS_INDENT: 'pakai spasi untuk menjorokkan baris, bukan tab.' }[p.code] ?? `ini bukan YAML: periksa jorokan, tanda petik, dan kurung (${p.code}).`}`,
  'law.file.aliases': (p) =>
    `${p.file}, baris ${p.line}: anchor dan alias (& dan *) tidak dapat dipakai di sini: tulis setiap baris lengkap.`,
  'law.file.notRegular': (p) => `${p.file} bukan berkas biasa.`,
  'law.file.notText': (p) => `${p.file} bukan teks UTF-8.`,
  'law.file.tooLarge': (p) => `${p.file} lebih besar dari ${p.most}: ini bukan berkas aturan.`,
  'law.file.noTopics': (p) => `${p.file} tidak berisi topik. Yang dapat dipakai: ${p.expected}`,
  'law.file.unknownTopic': (p) =>
    `${p.file}, baris ${p.line}: tidak ada topik "${p.topic}". Yang dapat dipakai: ${p.expected}`,
  'law.file.noRows': (p) =>
    `${p.file}, baris ${p.line}: ${p.topic} harus berisi daftar baris (tiap baris diawali "- ").`,
  'law.file.notARow': (p) => `${p.file}, baris ${p.line}: ini bukan baris ${p.topic} yang berisi kunci dan nilai.`,
  'law.file.unknownKey': (p) =>
    `${p.file}, baris ${p.line}: kunci "${p.key}" tidak dikenal dalam ${p.topic}. Yang dapat dipakai: ${p.expected}`,
  'law.file.missing': (p) => `${p.file}, baris ${p.line}: baris ${p.topic} ini belum memiliki ${p.key}: ${p.expected}`,
  'law.file.badValue': (p) =>
    `${p.file}, baris ${p.line}: ${p.key} tidak dapat bernilai ${p.value}. Yang diharapkan: ${p.expected}`,
  'law.file.endsBefore': (p) => `${p.file}, baris ${p.line}: to harus sama dengan atau sesudah ${p.from}.`,
  'law.file.overlap': (p) =>
    `${p.file}, baris ${p.line}: pada ${p.from} masih berlaku baris lain dari ${p.topic} (baris ${p.other}). Akhiri baris itu lebih dahulu dengan to.`,
  'law.file.more': (p) => `Ada ${p.count} kesalahan lain dalam berkas itu.`,
  'law.sure.short.H': 'ya',
  'law.sure.short.M': 'cukup',
  'law.sure.short.L': 'belum',
  'law.sure.H': 'ya: naskah asli, atau beberapa sumber yang sepakat',
  'law.sure.M': 'cukup: satu sumber sekunder yang baik',
  'law.sure.L': 'belum: sumber lemah, atau kesimpulan sendiri',
  'law.day.national': 'libur nasional',
  'law.day.shared-leave': 'cuti bersama',
  'law.topic.jkk': 'JKK (kecelakaan kerja): tarif menurut kelompok risiko',
  'law.topic.construction': 'JKK pekerja jasa konstruksi',
  'law.topic.jkm': 'JKM (kematian): tarif',
  'law.topic.jht': 'JHT (hari tua): tarif',
  'law.topic.jp': 'JP (pensiun): tarif',
  'law.topic.jp-cap': 'JP: batas atas upah yang dihitung',
  'law.topic.jkp': 'JKP (kehilangan pekerjaan): siapa yang menanggung',
  'law.topic.relief': 'Keringanan iuran JKK dan JKM',
  'law.topic.jp-deferral': 'Penundaan sebagian iuran JP',
  'law.topic.average-wage': 'Upah yang tidak dibayar bulanan',
  'law.topic.deadline': 'Batas waktu melapor selain iuran',
  'law.topic.benefit': 'Manfaat tiap program',
  'law.topic.jht-growth': 'Hasil pengembangan JHT setahun, menurut asumsi di sini',
  'law.topic.claim-document': 'Syarat klaim',
  'law.topic.minimum-wage': 'Upah minimum provinsi (UMP)',
  'law.topic.pension-age': 'Usia pensiun, saat JP berakhir',
  'law.topic.scale': 'Program menurut skala usaha',
  'law.topic.foreigner': 'Tenaga kerja asing (WNA)',
  'law.topic.due-day': 'Batas waktu pembayaran',
  'law.topic.fine': 'Denda keterlambatan',
  'law.topic.holidays': 'Hari libur, yang menggeser jatuh tempo',
  'law.topic.assumption': 'Tafsiran atas hal yang tidak tegas dalam aturan',
  'law.value.jkk': (p) => `kelompok ${p.group}: ${rateText(p.ratePpm, 'id')}, pemberi kerja`,
  'law.value.construction': (p) => `${rateText(p.ratePpm, 'id')}, pemberi kerja, menggantikan tarif kelompok`,
  'law.value.jkm': (p) => `${rateText(p.ratePpm, 'id')}, pemberi kerja`,
  'law.value.jht': (p) => `${rateText(p.ratePpm, 'id')}, ${p.payer === 'employer' ? 'pemberi kerja' : 'tenaga kerja'}`,
  'law.value.jp': (p) => `${rateText(p.ratePpm, 'id')}, ${p.payer === 'employer' ? 'pemberi kerja' : 'tenaga kerja'}`,
  'law.value.jp-cap': (p) => `${rupiahText(p.cap, 'id')} sebulan`,
  'law.value.jkp': (p) =>
    `dari upah paling banyak ${rupiahText(p.cap, 'id')}: ${rateText(p.governmentPpm, 'id')} dari pemerintah, ${rateText(p.fromJkkPpm, 'id')} dari JKK, ${rateText(p.fromJkmPpm, 'id')} dari JKM; bagi yang belum berusia ${p.belowAge} tahun saat didaftarkan`,
  'law.value.relief': (p) =>
    `${p.programme} menjadi ${rateText(p.keepPpm, 'id')} dari tarifnya${p.labourIntensive ? ', untuk industri padat karya' : ''}`,
  'law.value.jp-deferral': (p) =>
    `${rateText(p.deferredPpm, 'id')} dari iuran JP dapat ditunda perusahaan ${p.scales.map((scale) => scaleWords[scale] ?? scale).join(' dan ')} yang mengajukan permohonan; dilunasi mulai paling lambat ${dayText(p.repayFrom, 'id')} sampai paling lambat ${dayText(p.repayBy, 'id')}`,
  'law.value.average-wage': (p) =>
    ({
      daily: `upah harian dikalikan ${p.count}`,
      'piece-rate': `borongan atau satuan hasil: rata-rata ${p.count} bulan terakhir`,
      weather: `bergantung pada cuaca: rata-rata ${p.count} bulan terakhir`,
    })[p.kind] ?? '',
  'law.value.deadline': (p) =>
    `${{ register: 'mendaftarkan pekerja baru', change: 'melaporkan perubahan data', accident: 'melaporkan kecelakaan kerja (tahap I)', 'accident-outcome': 'melaporkan akibat kecelakaan kerja (tahap II)' }[p.kind] ?? p.kind}: paling lama ${p.count} ${{ days: 'hari', 'working-days': 'hari kerja', hours: 'jam' }[p.unit] ?? p.unit}`,
  'law.value.benefit': (p) => `${p.programme}, ${benefitNames[p.benefit] ?? p.benefit}: ${benefitFormula(p, 'id')}`,
  'law.value.jht-growth': (p) => `${rateText(p.ratePpm, 'id')} setahun, sebuah asumsi`,
  'law.value.claim-document': (p) =>
    `${p.claim === 'JKK' ? `JKK, tahap ${p.stage === 1 ? 'I' : 'II'}` : p.claim}: ${ofClaimant(p)}${p.claimant === undefined ? '' : `, ${p.claimant === 'heirs' ? 'diajukan ahli waris' : 'diajukan peserta'}`}${p.when === undefined ? '' : `, ${claimConditions[p.when] ?? p.when}`}`,
  'law.value.minimum-wage': (p) => `${p.name}: ${rupiahText(p.wage, 'id')} sebulan`,
  'law.value.minimum-wages': (p) =>
    `${p.count} dari ${p.all} provinsi: ${rupiahText(p.lowest, 'id')} sampai ${rupiahText(p.highest, 'id')} sebulan`,
  'law.value.pension-age': (p) => `${p.age} tahun`,
  'law.value.scale': (p) =>
    `${scaleWords[p.scale] ?? p.scale}: ${p.programmes.join(', ')}; JKP bagi peserta ${p.jkpNeeds.join(', ')}`,
  'law.value.foreigner': (p) => `${p.programmes.join(', ')}, setelah bekerja ${p.monthsWorked} bulan`,
  'law.value.due-day': (p) => `tanggal ${p.day} bulan berikutnya, atau hari kerja sesudahnya`,
  'law.value.fine': (p) => `${rateText(p.ratePpm, 'id')} dari yang belum dibayar, untuk tiap bulan terlambat`,
  'law.value.holidays': (p) =>
    `${p.days[0]?.date.slice(0, 4) ?? ''}: ${p.days.filter(({ kind }) => kind === 'national').length} hari libur nasional, ${p.days.filter(({ kind }) => kind !== 'national').length} hari cuti bersama`,
  'law.assumption.pension-age-day': (p: { choice: string }) =>
    `Usia pensiun dilihat pada hari ${p.choice === 'last-day-of-period' ? 'terakhir' : 'pertama'} bulan itu.`,
  'law.assumption.pension-age-once-reached':
    'Yang sudah mencapai usia pensiun tetap di luar JP walaupun batas usianya kemudian naik.',
  'law.assumption.back-pay-and-cap': 'Rapel ditambahkan ke upah, dan batas upah berlaku atas jumlahnya.',
  'law.assumption.jkp-recomposition-limit': 'Bagian JKP dari JKK atau JKM tidak melebihi iuran yang ada.',
  'law.assumption.jkp-registration-unknown':
    'JKP dianggap mulai pada hari pertama bekerja, tetapi tidak sebelum Februari 2021; bila hari pertamanya tidak diketahui, pada hari pertama bulan itu.',
  'law.assumption.jkp-health-scheme': 'Tenaga kerja dianggap sudah menjadi peserta JKN, salah satu syarat JKP.',
  'law.assumption.labour-intensive-arrears': 'Perusahaan dianggap sudah melunasi JKK sampai Januari 2025.',
  'law.assumption.labour-intensive-construction': 'Tarif JKK jasa konstruksi tidak mendapat keringanan padat karya.',
  'law.assumption.jp-deferral': 'Penundaan iuran JP yang dapat dimohon perusahaan tidak dihitung.',
  'law.assumption.fine-months': (p: { choice: string }): string =>
    p.choice === 'full-months'
      ? 'Hanya keterlambatan satu bulan penuh yang dihitung; kurang dari itu tidak.'
      : 'Keterlambatan kurang dari satu bulan dihitung satu bulan penuh.',
  'law.assumption.shared-leave': (p: { choice: string }) =>
    `Cuti bersama dihitung sebagai hari ${p.choice === 'holiday' ? 'libur' : 'kerja'}.`,
  'law.assumption.bill-rounding': 'Tagihan membulatkan jumlah tiap program ke rupiah terdekat.',

  // iuran dari satu upah
  'calc.title': (p) =>
    `${periodText(p.period, 'id')}: upah ${senText(p.wage, 'id')}${p.backPay > 0 ? `, rapel ${senText(p.backPay, 'id')}` : ''}`,
  'calc.payer.employer': 'pemberi kerja',
  'calc.payer.employee': 'tenaga kerja',
  'calc.payer.government': 'pemerintah',
  'calc.employer': 'Pemberi kerja',
  'calc.employee': 'Tenaga kerja',
  'calc.government': 'Pemerintah',
  'calc.total': 'Total disetor',
  'calc.owed': 'Iuran bulan ini',
  'calc.deferred': 'JP ditunda',
  'calc.totalNow': 'Disetor sekarang',
  'calc.fine': 'Denda',
  'calc.fineMonths': (p) => {
    if (!p.isLate) return 'Dibayar tepat waktu: tidak ada denda.';
    if (p.months === 0) return 'Terlambat kurang dari satu bulan, yang tidak dihitung: tidak ada denda.';
    return `Terlambat ${p.months} bulan: denda ditanggung pemberi kerja, dan ditagih bersama iuran berikutnya.`;
  },
  'calc.recomposition': (p) =>
    `JKP tidak menambah beban pemberi kerja maupun tenaga kerja: ${senText(p.fromJKK, 'id')} dari JKK di atas${p.fromJKM > 0 ? ` dan ${senText(p.fromJKM, 'id')} dari JKM` : ''} dialihkan ke JKP, dan pemerintah menambah ${senText(p.government, 'id')}.`,
  'calc.company': (p) =>
    `${
      p.group === null
        ? `Dihitung untuk skala usaha ${scaleWords[p.scale] ?? p.scale}; kelompok JKK tidak berpengaruh.`
        : `Dihitung untuk kelompok JKK ${p.group} dan skala usaha ${scaleWords[p.scale] ?? p.scale}.`
    } Tiap baris dibulatkan ke ${p.rounding} terdekat.`,
  'calc.averaged.daily': (p) =>
    `Upah sebulan dihitung dari upah harian ${amountsText(p.amounts, 'id')} (PP 44/2015 Pasal 19).`,
  'calc.averaged.piece-rate': (p) =>
    `Upah sebulan adalah rata-rata upah borongan/satuan ${p.amounts.length} bulan: ${amountsText(p.amounts, 'id')} (PP 44/2015 Pasal 19).`,
  'calc.averaged.weather': (p) =>
    `Upah sebulan adalah rata-rata upah ${p.amounts.length} bulan untuk pekerjaan yang tergantung cuaca: ${amountsText(p.amounts, 'id')} (PP 44/2015 Pasal 19).`,
  'calc.averageWage': (p) =>
    `${p.flag} menghasilkan upah sebulan ${senText(p.wage, 'id')}; upah harus lebih dari nol dan paling banyak ${rupiahText(1_000_000_000_000, 'id')}.`,
  'calc.amountsNeeded': (p) =>
    `${p.flag} memerlukan ${p.needed} jumlah uang, satu untuk tiap bulan; yang diberikan ${p.given}.`,
  'calc.amountsNeeded.help': (p) =>
    `Pisahkan tiap jumlah dengan koma, tanpa koma di dalamnya: ${p.flag} 5000000,5250000,4900000`,
  'calc.wageNeeded.help':
    'Atau --daily-wage, --piece-rate, atau --weather; untuk seluruh karyawan, --file BERKAS. bpjstk hitung --help',
  'calc.file.help': 'Dengan --file, upah dan data tiap karyawan dibaca dari kolom berkas.',
  'calc.monthsOfForeigners': '--months-worked hanya untuk tenaga kerja asing: tambahkan --citizenship WNA.',
  'calc.foreignersAssumed': (p) =>
    `${wholeNumber(p.workers, 'id')} tenaga kerja asing tanpa tanggal mulai: dianggap sudah bekerja enam bulan di Indonesia.`,
  'calc.deferral': (p) =>
    `JP ditunda: ${senText(p.dueNow, 'id')} dari JP dibayar sekarang, ${senText(p.deferred, 'id')} kemudian, mulai ${dayText(p.repayFrom, 'id')} dan lunas paling lambat ${dayText(p.repayBy, 'id')} (${articleText(p.article, 'id')}).`,
  'calc.note.no-jp-deferral': 'Iuran JP bulan ini tidak dapat ditunda oleh perusahaan dengan skala usaha ini.',
  'calc.absent.foreigner-months': (p) =>
    `Tanpa ${p.programme}: tenaga kerja asing belum cukup lama bekerja di Indonesia.`,
  'calc.absent.not-in-force': (p) => `Tanpa ${p.programme}: belum berlaku pada bulan itu.`,
  'calc.absent.foreigner': (p) => `Tanpa ${p.programme}: tidak berlaku bagi tenaga kerja asing.`,
  'calc.absent.scale': (p) => `Tanpa ${p.programme}: tidak wajib untuk skala usaha ini.`,
  'calc.absent.pension-age': (p) => `Tanpa ${p.programme}: tenaga kerja sudah mencapai usia pensiun.`,
  'calc.absent.jkp-needs': (p) => `Tanpa ${p.programme}: tenaga kerja belum ikut program lain yang disyaratkan.`,
  'calc.absent.jkp-age': (p) => `Tanpa ${p.programme}: usia tenaga kerja melewati batas saat didaftarkan.`,
  'calc.note.relief': (p) =>
    `Keringanan: bulan ini ${p.programme} menjadi ${rateText(p.keepPpm, 'id')} dari tarifnya (${articleText(p.article, 'id')}).`,
  'calc.note.no-relief': 'Keringanan industri padat karya tidak berlaku di sini.',
  'calc.note.programmes-left-out': (p) =>
    `Tidak dihitung karena tidak disebut dalam --programmes, padahal wajib di sini: ${p.programmes} (Perpres 109/2013 Pasal 6 ayat (3)). Dalam laporan tetap diikutkan.`,
  'calc.note.programmes-chosen': (p) => `Pilihan, bukan kewajiban: ${p.programmes}.`,
  'calc.note.foreigner-six-months': 'Tenaga kerja asing dianggap sudah bekerja enam bulan di Indonesia.',
  'calc.note.wage-unusual': 'Upah ini tidak lazim: apakah kurang atau kelebihan angka nol?',
  'calc.WAGE_FORMAT': (p) => `${p.flag} tidak dapat dibaca sebagai jumlah uang: "${p.word}".`,
  'calc.WAGE_NOT_POSITIVE': (p) =>
    `${p.flag} tidak boleh ${p.flag.endsWith('-wage') ? 'nol atau ' : ''}negatif: "${p.word}".`,
  'calc.WAGE_OUT_OF_RANGE': (p) => `${p.flag} melebihi ${rupiahText(1_000_000_000_000, 'id')}: "${p.word}".`,
  'calc.wage.help': 'Tulis rupiah dengan angka: 5000000, 5.000.000, atau "Rp 5.000.000,50".',
  'calc.birthDate': (p) => `${p.flag} tidak dapat berisi "${p.word}".`,
  'calc.birthDate.help': 'Tulis seperti 1990-12-31 atau 31-12-1990; tidak sebelum 1900, dan tidak sesudah hari ini.',
  'calc.bornLater': (p) =>
    `Orang yang lahir ${dayText(p.born, 'id')} tidak mungkin bekerja pada ${periodText(p.period, 'id')}.`,
  'calc.startsLater': (p) =>
    `Yang mulai bekerja ${dayText(p.started, 'id')} belum bekerja pada ${periodText(p.period, 'id')}.`,
  'calc.startsBeforeBirth': (p) =>
    `Orang yang lahir ${dayText(p.born, 'id')} tidak mungkin mulai bekerja ${dayText(p.started, 'id')}.`,
  'calc.constructionWage':
    'Iuran pekerja konstruksi yang upahnya tidak diketahui dihitung dari nilai kontrak (PP 44/2015 Pasal 54 ayat (2)), dan itu tidak dihitung di sini.',
  'calc.constructionWage.help': 'Bila upahnya diketahui, sebutkan: --wage, --daily-wage, --piece-rate, atau --weather.',
  'calc.groupNeeded': 'Kelompok JKK perusahaan belum diketahui di sini.',
  'calc.groupNeeded.help': 'Tambahkan --jkk-group 1-5, atau simpan: bpjstk setelan atur company.jkkGroup 2',
  'calc.explain.employer': (p) => `${p.programme}, pemberi kerja`,
  'calc.explain.employee': (p) => `${p.programme}, tenaga kerja`,
  'calc.explain.government': (p) => `${p.programme}, pemerintah`,
  'calc.explain.formula': (p) =>
    `${senText(p.base, 'id')}${p.capped ? ' (batas upah)' : ''} × ${rateText(p.ratePpm, 'id')} = ${senText(p.amount, 'id')}`,
  'calc.explain.wage': 'Upah sebulan',
  'calc.explain.programmes': 'Program',
  'calc.explain.deferral': 'Penundaan iuran JP',
  'calc.explain.dueDate': 'Jatuh tempo',
  'calc.explain.fine': 'Denda',
  'calc.explain.assumptions': 'Anggapan yang dipakai untuk hal yang tidak tegas dalam aturan:',

  'submit.plan': (p) => `Laporan ${periodText(p.period, 'id')}, revisi ${p.revision}`,
  'submit.question': (p) => `Kirim laporan ${periodText(p.period, 'id')} (${rupiahText(p.total, 'id')}) sekarang?`,
  'submit.done': (p) => `Laporan ${periodText(p.period, 'id')} sudah difinalisasi; tanda terima ${p.receipt}.`,
  'submit.already': (p) =>
    `Laporan ${periodText(p.period, 'id')} sudah pernah dikirim dengan isi yang sama; tidak ada yang dikirim lagi. Tanda terima ${p.receipt}.`,
  'submit.workersDiffer':
    'Karyawan yang datanya di portal berbeda dengan berkas; perintah ini tidak mengubah satu pun:',
  'submit.differs.register': 'tidak aktif di portal',
  'submit.differs.update': 'datanya lain di portal',
  'submit.differs.deactivate': 'masih aktif di portal',
  'submit.waiting': (p) => `Kode iurannya terbit setelah ${periodText(p.waitingFor, 'id')} dilaporkan dan lunas.`,
  'submit.declined': 'Tidak ada yang dikirim.',
  'submit.leaving': 'Akan dinonaktifkan:',
  'submit.leavingMore': (p) => `dan ${wholeNumber(p.more, 'id')} lagi`,
  'submit.carried': (p) =>
    `Tagihannya ${rupiahText(p.payable, 'id')}: ${[
      p.carriedPenalty > 0 ? `termasuk denda bulan-bulan sebelumnya ${rupiahText(p.carriedPenalty, 'id')}` : '',
      p.carriedShortfall > 0
        ? `ditambah kekurangan dari koreksi bulan sebelumnya ${rupiahText(p.carriedShortfall, 'id')}`
        : '',
      p.credit > 0 ? `dikurangi kelebihan bayar ${rupiahText(p.credit, 'id')}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ')}.`,
  'submit.dryRun': 'Ini baru rencananya; tidak ada yang dikirim.',
  'report.another': (p) =>
    `Laporan ${periodText(p.period, 'id')} yang lain sudah ada di portal: revisi ${p.revision}, ${wholeNumber(p.employees, 'id')} karyawan, ${rupiahText(p.total, 'id')}.`,
  'report.another.help': (p) =>
    `Tidak ada yang dikirim. Lihat isinya: bpjstk laporan tampil ${p.period}. Untuk menggantinya dengan yang ini: bpjstk laporan koreksi ${p.period} --file BERKAS`,
  'report.workersDiffer': (p) =>
    `Laporan ${periodText(p.period, 'id')} sudah ada di portal, tetapi ada karyawan yang statusnya di sana berbeda dengan berkas: ${wholeNumber(p.register, 'id')} tidak aktif, ${wholeNumber(p.deactivate, 'id')} masih aktif.`,
  'report.workersDiffer.help': (p) =>
    `Karyawan yang dilaporkan tetapi tidak aktif tidak terlindungi. Lihat apa yang akan berubah: bpjstk karyawan impor BERKAS --dry-run; tanpa --dry-run perubahannya dikirim. Bila laporannya yang salah: bpjstk laporan koreksi ${p.period} --file BERKAS`,
  'report.forgotten': (p) =>
    `Portal pernah menerima laporan ${periodText(p.period, 'id')} (revisi ${p.revision}, tanda terima ${p.receipt}) pada ${instantText(p.settledAt, 'id')}, tetapi sekarang laporan itu tidak ada di sana. Tidak ada yang dikirim.`,
  'report.forgotten.help': (p) =>
    `Tunjukkan tanda terimanya kepada layanan bantuan portal. Bila mereka memastikan laporan itu hilang: bpjstk laporan ${p.amends ? 'koreksi' : 'kirim'} ${p.period} --file BERKAS --again`,
  'payment.billDiffers': (p) =>
    `Tagihan ${periodText(p.period, 'id')} tidak sesuai dengan laporannya: laporan berjumlah ${rupiahText(p.total, 'id')}, sedangkan tagihan mencantumkan ${rupiahText(p.amount, 'id')} untuk laporan itu dan meminta ${rupiahText(p.payable, 'id')}.`,
  'payment.billDiffers.help':
    'Jangan dibayar dulu. Tanyakan kepada layanan bantuan portal dan tunjukkan laporannya: bpjstk laporan tampil PERIODE',
  'payment.codeDiffers': (p) =>
    `Periksa kode iuran ${periodText(p.period, 'id')} sebelum membayar: sekarang ${p.told} (terbit ${instantText(p.issuedAt, 'id')}), sedangkan ketika portal menerima laporan kodenya ${p.known}. Bila tidak ada orang perusahaan yang meminta kode baru, tanyakan kepada layanan bantuan.`,
  'report.receiptDiffers': (p) =>
    `Portal menerima laporan ${periodText(p.period, 'id')} dengan tanda terima ${p.known}, tetapi sekarang menyebut ${p.told}. Tanda terima yang pertama tetap tercatat di sini.`,
  'report.receiptDiffers.help':
    'Tunjukkan kedua tanda terima kepada layanan bantuan portal sebelum membayar atau melaporkan apa pun untuk bulan itu.',
  'amend.plan': (p) =>
    `Koreksi laporan ${periodText(p.period, 'id')}: revisi ${p.revision} menggantikan revisi ${p.before}`,
  'amend.there': (p) =>
    `Laporan ${periodText(p.period, 'id')}: semula, revisi ${p.revision} di portal; menjadi, yang tidak jadi dikirim`,
  'amend.question': (p) =>
    `Koreksi laporan ${periodText(p.period, 'id')} (${rupiahText(p.before, 'id')} → ${rupiahText(p.total, 'id')}) sekarang?`,
  'amend.done': (p) =>
    `Laporan ${periodText(p.period, 'id')} sudah dikoreksi: revisi ${p.revision} sudah difinalisasi; tanda terima ${p.receipt}.`,
  'amend.workers': (p) =>
    `Karyawan: ${wholeNumber(p.changed, 'id')} berubah, ${wholeNumber(p.added, 'id')} ditambahkan, ${wholeNumber(p.removed, 'id')} dikeluarkan; yang lain tetap seperti yang dilaporkan.`,
  'amend.newCode': (p) =>
    `Kode iuran ${p.voided} tidak berlaku lagi setelah ini dikirim; ${
      p.paid === 0
        ? `kode baru terbit untuk ${rupiahText(p.payable, 'id')}.`
        : p.paid < p.payable
          ? `dari tagihan baru ${rupiahText(p.payable, 'id')}, ${rupiahText(p.paid, 'id')} sudah dibayar: sisanya ${rupiahText(p.payable - p.paid, 'id')}.`
          : `${rupiahText(p.paid, 'id')} yang sudah masuk melunasi bulan ini, dan ${rupiahText(p.paid - p.payable, 'id')} menjadi potongan tagihan-tagihan berikutnya.`
    }`,
  'amend.billedNext': (p) =>
    `Bulan ini sudah lunas dan tetap lunas: ${rupiahText(p.amount, 'id')} ditambahkan ke tagihan bulan berikutnya, tanpa denda.`,
  'amend.credited': (p) =>
    `Bulan ini sudah lunas dan tetap lunas: ${rupiahText(p.amount, 'id')} menjadi potongan tagihan bulan-bulan berikutnya, sampai habis.`,
  'amend.waits': (p) =>
    p.waitingFor === null
      ? 'Kode iuran belum ada; nanti terbit untuk jumlah yang baru.'
      : `Kode iuran belum ada; terbit untuk jumlah yang baru setelah ${periodText(p.waitingFor, 'id')} dilaporkan dan lunas.`,
  'report.amending': (p) =>
    `Koreksi (revisi ${p.revision}) sudah dimulai dan belum final: laporan di atas yang berlaku. bpjstk laporan koreksi ${p.period} yang sama melanjutkannya.`,
  'report.awaiting': (p) =>
    `Menunggu persetujuan pengguna lain; disiapkan oleh ${p.preparedBy}. Yang boleh menyetujui mengetik: bpjstk laporan setujui ${p.period}`,
  'approve.heading': (p) => `Untuk disetujui: laporan ${periodText(p.period, 'id')}`,
  'approve.amends': (p) => `Menggantikan revisi ${p.revision}, yang berjumlah ${rupiahText(p.total, 'id')}.`,
  'approve.question': (p) => `Setujui laporan ${periodText(p.period, 'id')}, ${rupiahText(p.total, 'id')}?`,
  'approve.done': (p) =>
    `Laporan ${periodText(p.period, 'id')} disetujui dan sudah ada di portal. Tanda terima: ${p.receipt}`,
  'approve.before': (p) =>
    `Laporan ${periodText(p.period, 'id')} sudah ada di portal; tidak ada yang menunggu. Tanda terima: ${p.receipt}`,
  'approve.changed': (p) =>
    `Laporan ${periodText(p.period, 'id')} yang menunggu bukan lagi yang dilihat tadi: sudah diubah pembuatnya. Belum ada yang disetujui.`,
  'approve.changed.help': (p) => `Lihat lagi: bpjstk laporan setujui ${p.period} --dry-run`,
  'approve.digestNeeded':
    'Bila tidak ada yang ditanya, hanya sidik isi yang sudah dilihat yang disetujui: --digest belum ada. Belum ada yang disetujui.',
  'approve.digestNeeded.help': (p) =>
    `Lihat dengan bpjstk laporan setujui ${p.period} --dry-run, lalu tambahkan sidik isi yang ditampilkannya: --digest SHA256 --yes`,
  'approve.nothing': (p) =>
    `Tidak ada laporan ${periodText(p.period, 'id')} yang menunggu persetujuan: belum ada yang dihitung, atau perusahaan tidak memintanya.`,
  'report.answerMismatch': (p) =>
    `Jawaban portal untuk ${periodText(p.period, 'id')} tidak sesuai dengan yang dikirim; jalankan lagi perintah yang sama.`,
  'report.noReceipt': (p) => `Portal menerima laporan ${periodText(p.period, 'id')} tetapi tidak memberi tanda terima.`,
  'report.notNoted': (p) =>
    `Portal sudah menerima laporan ${periodText(p.period, 'id')}, tanda terima ${p.receipt}, tetapi buku catatan di komputer ini tidak dapat ditulisi.`,
  'report.notNoted.help':
    'Kosongkan sebagian ruang disk, lalu jalankan lagi perintah yang sama: tanda terima dicatat, dan tidak ada yang dikirim dua kali.',
  'report.notNoted.busy':
    'Program lain sedang menguncinya: tutup program itu (penampil basis data, pencadangan), lalu jalankan lagi perintah yang sama: tanda terima dicatat, dan tidak ada yang dikirim dua kali.',
  'report.runAgain': 'Jalankan lagi perintah yang sama: portal ditanya dahulu, dan tidak ada yang dikirim dua kali.',
  'report.figuresDiffer': (p) =>
    `Hitungan portal untuk ${periodText(p.period, 'id')} berbeda: ${rupiahText(p.theirs, 'id')}, sedangkan hitungan kita ${rupiahText(p.ours, 'id')}; yang berbeda ${p.workers > 0 ? `${wholeNumber(p.workers, 'id')} karyawan` : 'hanya jumlah akhirnya'}. Belum ada yang difinalisasi.`,
  'report.figuresDiffer.help':
    'Periksa kelompok JKK, upah, dan tanggal lahir karyawan yang disebut; bila hitungan kita benar, hubungi layanan bantuan portal.',
  'report.figuresDiffer.totalAlone':
    'Angka setiap karyawan sama: tanyakan kepada layanan bantuan portal bagaimana jumlahnya dihitung.',
  'report.none': (p) => `Belum ada laporan ${periodText(p.period, 'id')} di portal.`,
  'report.none.help': (p) => `Kirim: bpjstk laporan kirim ${p.period} --file BERKAS`,
  'report.cancelQuestion': (p) =>
    `Tarik kembali laporan ${periodText(p.period, 'id')} (${rupiahText(p.total, 'id')})? Kode iurannya tidak akan berlaku lagi.`,
  'report.cancelled': (p) =>
    `Laporan ${periodText(p.period, 'id')} sudah ditarik; laporan berikutnya menjadi revisi ${p.revision}.`,
  'report.cancelPlan': (p) =>
    `Akan dibatalkan: laporan ${periodText(p.period, 'id')}, ${rupiahText(p.total, 'id')}, tanda terima ${p.receipt}${p.billingCode === null ? '' : `; kode iuran ${p.billingCode} tidak akan berlaku lagi`}. Belum ada yang diubah.`,
  'report.kept': 'Laporan tetap seperti semula.',
  'report.empty': 'Belum ada yang dilaporkan.',
  locked: (p) =>
    `Perintah lain sedang berjalan untuk perusahaan ini (proses ${p.pid}, sejak ${instantText(p.since, 'id')}).`,
  'locked.help': 'Tunggu sampai selesai, lalu jalankan lagi perintah yang sama; atau biarkan menunggu: --wait-lock 10m',
  'state.open': 'belum dimulai',
  'state.forgotten': 'hilang dari portal',
  'state.draft': 'konsep',
  'state.calculated': 'sudah dihitung',
  'state.finalised': 'final',
  'state.posted': 'lunas',
  'state.cancelled': 'dibatalkan',
  'state.replaced': 'digantikan koreksi',

  // pembayaran
  'payment.unpaid': 'belum dibayar',
  'payment.partial': 'dibayar sebagian',
  'payment.paid': 'lunas',
  'payment.expired': 'kode kedaluwarsa',
  'payment.waiting': (p) =>
    `${periodText(p.period, 'id')} sudah dilaporkan, tetapi belum mendapat kode iuran sampai ${periodText(p.waitingFor, 'id')} dilaporkan dan lunas.`,
  'payment.how': 'Bayarkan kode ini di bank atau mitra yang menerima pembayaran BPJS Ketenagakerjaan.',
  'payment.nothingPaid': (p) => `Belum ada pembayaran ${periodText(p.period, 'id')} yang masuk ke portal.`,
  'payment.nothingPaid.help': (p) => `Cek lagi nanti: bpjstk pembayaran cek ${p.period}`,
  'payment.nothingToPay': (p) =>
    `${periodText(p.period, 'id')} sudah lunas tanpa ada yang perlu dibayar: tidak ada bukti pembayaran.`,
  'payment.nothingToPay.help': (p) =>
    `Sebabnya, dan asal potongannya, ada di tagihan: bpjstk pembayaran cek ${p.period}`,
  'payment.none': 'Belum ada pembayaran.',
  'payment.several': (p) =>
    `${periodText(p.period, 'id')} dibayar ${p.ids.length} kali: ${p.ids.join(', ')}. Ini bukti pembayaran yang terakhir; pilih yang lain dengan --payment.`,
  'payment.unknown': (p) =>
    `Tidak ada pembayaran itu untuk ${periodText(p.period, 'id')}. Pembayarannya: ${p.ids.join(', ')}`,
  'payment.receiptChanged': (p) =>
    `Ini bukan bukti pembayaran ${periodText(p.period, 'id')} yang diterima pada ${instantText(p.notedAt, 'id')}, yang SHA-256-nya ${p.digest}. Bandingkan keduanya.`,
  'payment.anotherReceipt': (p) =>
    `Portal mengirim bukti pembayaran yang tidak menyebut NPP ${p.npp} dan kode iuran ${p.billingCode}; bukti itu tidak disimpan.`,
  'payment.anotherReceipt.help':
    'Coba lagi nanti; bila terulang, hubungi layanan bantuan portal. Pembayarannya sendiri tidak terpengaruh.',
  'payment.receiptSaved': (p) => `Bukti pembayaran disimpan: ${p.file}`,
  'payment.carried.fine': (p) =>
    `Ditambahkan: ${rupiahText(p.amount, 'id')}, denda karena ${periodText(p.period, 'id')} terlambat dibayar.`,
  'payment.carried.shortfall': (p) =>
    `Ditambahkan: ${rupiahText(p.amount, 'id')}, karena ${periodText(p.period, 'id')} dikoreksi naik setelah lunas.`,
  'payment.carried.overpayment': (p) =>
    `Dikurangkan: ${rupiahText(p.amount, 'id')}, kelebihan bayar ${periodText(p.period, 'id')}.`,
  'payment.carried.reduction': (p) =>
    `Dikurangkan: ${rupiahText(p.amount, 'id')}, karena ${periodText(p.period, 'id')} dikoreksi turun setelah lunas.`,
  'payment.correctedUp': (p) =>
    `Koreksi setelah lunas menambah ${rupiahText(p.amount, 'id')}; ditagih bersama bulan berikutnya.`,
  'payment.correctedDown': (p) =>
    `Koreksi setelah lunas mengurangi ${rupiahText(p.amount, 'id')}; menjadi potongan tagihan bulan-bulan berikutnya, setelah potongan yang lebih lama.`,
  'payment.reissueHelp': 'Kodenya sudah kedaluwarsa: minta yang baru dengan bpjstk pembayaran tagihan YYYY-MM.',
  'payment.reissued': 'Kode lama sudah kedaluwarsa; ini kode baru.',

  // karyawan di portal
  'employees.unknown': 'Tidak ada karyawan perusahaan ini dengan nomor tersebut di portal.',
  'employees.unknown.help': 'Lihat daftarnya: bpjstk karyawan daftar',
  'employees.none': 'Belum ada karyawan perusahaan ini di portal.',
  'employees.noneSuch': 'Tidak ada karyawan yang cocok.',
  'employees.more': (p) =>
    `${wholeNumber(p.shown, 'id')} dari ${wholeNumber(p.total, 'id')}; halaman berikutnya: --cursor ${p.next}`,
  'employees.cursor': 'Daftar hanya dapat dilanjutkan dengan --cursor bila saringan dan urutannya sama.',
  'employees.cursor.help': 'Jalankan lagi perintahnya tanpa --cursor: daftarnya mulai dari awal.',
  'employees.active': 'aktif',
  'employees.inactive': 'nonaktif',
  'employees.exported': (p) =>
    `${wholeNumber(p.employees, 'id')} karyawan ditulis ke ${p.file}, dengan NIK dan KPJ lengkap: simpan baik-baik.`,
  'employees.templateSaved': (p) => `Templat disimpan: ${p.file}`,
  'employees.several': (p) => `Ada ${p.workers} karyawan perusahaan ini dengan nomor pegawai itu.`,
  'employees.several.help': 'Sebut karyawannya dengan NIK atau KPJ: bpjstk karyawan daftar',
  // seorang karyawan
  'worker.nik': 'NIK',
  'worker.name': 'nama',
  'worker.birth_date': 'tanggal lahir',
  'worker.gender': 'jenis kelamin',
  'worker.marital_status': 'status kawin',
  'worker.employee_no': 'nomor pegawai',
  'worker.wage': 'upah',
  'worker.start_date': 'tanggal mulai bekerja',
  'worker.contract_type': 'status pegawai',
  'worker.citizenship': 'kewarganegaraan',
  'worker.passport_no': 'nomor paspor',
  'worker.email': 'email',
  'worker.phone': 'telepon',
  'worker.address': 'alamat',
  'worker.postal_code': 'kode pos',
  'worker.location_code': 'lokasi pekerjaan',
  'worker.mother_name': 'nama ibu kandung',
  'worker.birth_place': 'tempat lahir',
  'worker.npwp': 'NPWP',
  'worker.blood_type': 'golongan darah',
  'worker.programmes': 'program',
  'worker.construction': 'pekerjaan konstruksi',
  'worker.gender.L': 'laki-laki (L)',
  'worker.gender.P': 'perempuan (P)',
  'worker.married.Y': 'kawin (Y)',
  'worker.married.T': 'belum kawin (T)',
  'worker.citizenship.WNI': 'Indonesia (WNI)',
  'worker.citizenship.WNA': 'asing (WNA)',
  'worker.contract.PKWTT': 'tetap (PKWTT)',
  'worker.contract.PKWT': 'kontrak (PKWT)',
  'worker.whose': (p) => `${p.name} (${p.numbers})`,
  'line.invisible': (p) => `${p.flag} berisi karakter yang tidak terlihat (${p.character}).`,
  'line.invisible.help': 'Ketik ulang, jangan disalin-tempel. Belum ada yang dikirim.',
  'line.tooLong': (p) => `${p.flag} berisi ${p.length} karakter; portal menerima paling banyak ${p.most}.`,
  'worker.needed': 'Isian ini wajib.',
  'worker.empty': (p) => `${p.flags} kosong.`,
  'worker.incomplete': (p) => `Data karyawan belum lengkap: ${p.flags}.`,
  'worker.incomplete.help':
    'Tambahkan opsi tersebut, atau jalankan perintah ini di terminal agar ditanyakan satu per satu.',
  'worker.known': 'Karyawan ini sudah terdaftar aktif di sini, dengan data yang berbeda.',
  'worker.known.help':
    'Untuk mengubahnya: bpjstk karyawan ubah KARYAWAN; untuk melihatnya: bpjstk karyawan tampil KARYAWAN',
  'worker.nothingTyped': 'Tidak ada data yang diubah: tambahkan paling sedikit satu opsi, misalnya --wage 6500000.',
  'worker.left': (p) =>
    `Di portal karyawan ini sudah berhenti, dengan hari terakhir ${dayText(p.endDate, 'id')}. Tidak ada yang diubah.`,
  'worker.left.help':
    'Lihat datanya di portal: bpjstk karyawan tampil KARYAWAN. Yang kembali bekerja didaftarkan lagi: bpjstk karyawan tambah',
  'worker.toCome': (p) => `${dayText(p.day, 'id')} belum tiba. Tidak ada yang diubah.`,
  'worker.toCome.help': 'Laporkan pada hari itu atau sesudahnya: sampai saat itu karyawan tetap terlindungi.',
  'worker.endBeforeStart': (p) =>
    `${dayText(p.endDate, 'id')} mendahului hari pertama bekerja, ${dayText(p.startDate, 'id')}. Tidak ada yang diubah.`,
  'worker.endBeforeStart.help':
    'Cocokkan hari terakhir dengan kontraknya; bila hari pertama yang keliru: bpjstk karyawan ubah KARYAWAN --start-date TANGGAL',
  'worker.registerBy': (p) => `Harus didaftarkan paling lambat ${dayText(p.by, 'id')} (PP 45/2015 Pasal 4).`,
  'worker.registerLate': (p) =>
    `Terlambat: yang mulai bekerja ${dayText(p.on, 'id')} harus didaftarkan paling lambat ${dayText(p.by, 'id')} (PP 45/2015 Pasal 4).`,
  'worker.changeBy': (p) => `Harus dilaporkan paling lambat ${dayText(p.by, 'id')} (PP 44/2015 Pasal 9).`,
  'worker.changeLate': (p) =>
    `Terlambat: perubahan per ${dayText(p.on, 'id')} harus dilaporkan paling lambat ${dayText(p.by, 'id')} (PP 44/2015 Pasal 9).`,
  'worker.add.question': 'Daftarkan karyawan ini?',
  'worker.add.back': (p) => `Pernah bekerja di sini, dan kembali dengan KPJ yang sama, ${p.kpj}.`,
  'worker.add.done': (p) => `Berhasil didaftarkan sekarang, KPJ ${p.kpj}.`,
  'worker.add.same': (p) => `Sejak sebelumnya sudah terdaftar dengan data ini, KPJ ${p.kpj}: tidak ada yang dikirim.`,
  'worker.update.question': 'Lakukan perubahan ini di portal?',
  'worker.update.done': (p) => `Data baru berhasil dikirim ke portal (KPJ ${p.kpj}).`,
  'worker.update.same': (p) =>
    `Portal sejak sebelumnya sudah memiliki data ini (KPJ ${p.kpj}): tidak ada yang dikirim.`,
  'worker.deactivate.why': 'Mengapa berhenti bekerja?',
  'worker.deactivate.question': 'Laporkan ke portal bahwa karyawan ini berhenti?',
  'worker.deactivate.done': (p) => `Berhentinya karyawan ini berhasil dicatat di portal (KPJ ${p.kpj}).`,
  'worker.deactivate.same': (p) =>
    `Sejak sebelumnya portal sudah mencatat karyawan ini berhenti (KPJ ${p.kpj}): tidak ada yang dikirim.`,
  'worker.planned': 'Tidak ada yang dikirim: ini hanya uji coba (--dry-run).',
  'worker.outside': (p) =>
    `Karyawan ini sudah dilaporkan, padahal menurut tanggal itu tidak bekerja: ${periodsText(p.periods, 'id')}.`,
  'worker.outside.help': (p) =>
    `Periksa tanggalnya; yang sudah dilaporkan dan dibayar tetap menjadi iuran karyawan ini. Bila laporannya yang salah: bpjstk laporan koreksi ${p.period} --file BERKAS`,
  'worker.died': (p) =>
    `Kematian juga memerlukan klaim: ahli waris berhak atas Jaminan Kematian (JKM) dan JHT. Langkah berikutnya: bpjstk klaim mulai JKM --worker ${p.worker} --date ${p.endDate}`,
  'worker.reason.resigned': 'mengundurkan diri',
  'worker.reason.contract_ended': 'kontrak berakhir',
  'worker.reason.laid_off': 'PHK',
  'worker.reason.retired': 'pensiun',
  'worker.reason.died': 'meninggal dunia',
  'worker.reason.moved': 'pindah',
  'worker.reason.other': 'lainnya',
  'workers.refused': (p) =>
    `Portal tidak menerima ${wholeNumber(p.rows, 'id')} karyawan: ${p.named.map(({ who, reason, field = '' }) => `${who} ${refusedReasons[reason](field)}`).join('; ')}${p.rows > p.named.length ? '; …' : ''}. Tidak satu pun data diubah.`,
  'workers.refused.help': 'Perbaiki yang disebut di sini, lalu jalankan lagi perintahnya.',
  'worker.history.register': (p) => `${instantText(p.at, 'id')}: didaftarkan${by(p)}`,
  'worker.history.update': (p) => `${instantText(p.at, 'id')}: diubah${by(p)}`,
  'worker.history.deactivate': (p) => `${instantText(p.at, 'id')}: dilaporkan berhenti${by(p)}`,
  'worker.history.report': (p) => `${instantText(p.at, 'id')}: upah dari laporan ${periodText(p.period, 'id')}${by(p)}`,
  // catatan portal untuk seorang karyawan
  'participant.active': 'ikut',
  'participant.ended': 'berakhir',
  'participant.outside': 'tidak ikut',
  'participant.reason.left': 'berhenti bekerja',
  'participant.reason.age': 'usia',
  'participant.reason.scale': 'bukan program perusahaan ini',
  'participant.reason.citizenship': 'hanya untuk WNI',
  'participant.reason.not_begun': 'hari pertama bekerja belum tiba',
  'participant.reason.months_of_work': 'belum enam bulan bekerja di sini',
  'participant.month': (p) => shortPeriodText(p.period, 'id'),
  'participant.paidOn': (p) => dayText(jakartaDay(p.paidAt), 'id'),
  'participant.month.paid': 'lunas',
  'participant.month.unpaid': 'belum lunas',
  'participant.month.missing': 'KOSONG: tidak ada di laporan',
  'participant.month.unreported': 'KOSONG: tidak ada laporan',
  'participant.month.awaited': 'belum ada laporan',
  'participant.noMonths': 'Portal belum mencatat bulan iuran karyawan ini.',
  'participant.recordsBegin': (p) =>
    `Catatan portal dimulai ${periodText(p.period, 'id')}: iuran sebelumnya tidak termasuk dalam angka-angka ini.`,
  'participant.missing': (p) =>
    `Tidak ada dalam laporan, padahal bekerja: ${periodsText(p.periods, 'id')}. Langkah berikutnya: bpjstk laporan koreksi BULAN --file BERKAS`,
  'participant.unreported': (p) =>
    `Belum dilaporkan, padahal sudah jatuh tempo: ${periodsText(p.periods, 'id')}. Langkah berikutnya: bpjstk laporan kirim BULAN --file BERKAS`,
  'participant.differs': (p) => `Angka portal tidak sama dengan hitungan kami: ${p.what}.`,
  'participant.differs.help':
    'Jangan teruskan angka ini; kirimkan nomor permintaannya ke layanan bantuan: bpjstk dukungan kontak',
  'participant.standingDiffers': (p) =>
    `Menurut aturan dan data karyawan ini, ${p.programmes} kami lihat berbeda dari portal.`,
  'participant.contactHelp':
    'Untuk mengubahnya: bpjstk karyawan ubah KARYAWAN --phone NOMOR --email ALAMAT --address TEKS',
  'participant.balanceChart': 'Saldo JHT per bulan',
  'participant.growthAssumed': (p) =>
    `Dari iuran yang sudah lunas. Hasil pengembangan dihitung ${rateText(p.ratePpm, 'id')} setahun, sebuah asumsi: sumber tarif tiap tahun tidak ditemukan (bpjstk aturan jelaskan jht-growth).`,
  'participant.slipSaved': (p) => `Rincian iuran ${p.year} disimpan: ${p.file}`,
  'participant.slipEmpty': (p) =>
    `Di portal tidak ada bulan ${p.year} yang dilaporkan untuk karyawan ini. Tidak ada yang ditulis.`,
  'participant.slipEmpty.help': 'Untuk melihat bulan yang ada: bpjstk peserta iuran KARYAWAN',
  'participant.anotherSlip':
    'Portal mengirim rincian yang menyebut perusahaan atau karyawan lain, atau tidak menyebutnya. Tidak ada yang ditulis.',
  'law.benefitName': (p) => `${p.programme}: ${benefitNames[p.benefit] ?? p.benefit}`,
  'law.benefitFormula': (p) => benefitFormula(p, 'id'),
  'participant.waitsFor.accident': 'belum: bila terjadi kecelakaan kerja',
  'participant.waitsFor.death': 'belum: bila peserta meninggal dunia, oleh ahli waris',
  'participant.waitsFor.dismissal': 'belum: setelah di-PHK',
  'participant.waitsFor.end-of-work': 'belum: setelah berhenti bekerja, atau usia 56 tahun',
  'participant.waitsFor.pension-age': 'belum: pada usia pensiun, atau bila cacat total atau meninggal dunia',
  'participant.waitsFor.right': 'tidak: tidak ada hak',
  'participant.monthsShort': (p) => `${p.months} dari ${p.needed} bulan`,
  'participant.estimates': (p) =>
    `Perkiraan menurut aturan ${periodText(p.period, 'id')} dan keadaan sekarang; klaimlah yang menentukan. JP: upah rata-rata tidak diindeks, dan batas terendah serta tertinggi pensiun tahun ini tidak diketahui di sini, begitu juga hasil pengembangan iurannya. JHT: hasil pengembangan adalah asumsi. Dasarnya: bpjstk aturan jelaskan benefit`,
  'participant.jkpMonths': (p) =>
    `${p.monthsPaid}; perlu ${p.monthsNeeded} dari ${periodText(p.from, 'id')} sampai ${periodText(p.until, 'id')}`,
  'participant.jkpIfDismissed':
    'Bila karyawan ini di-PHK sekarang, JKP dapat dibayarkan; tidak bila ia mengundurkan diri, pensiun, atau meninggal.',
  'participant.jkpOpen': 'JKP dapat dibayarkan: karyawan di-PHK dan bulan yang lunas cukup.',
  'participant.jkp.not_in_programme':
    'Tidak ikut JKP: karena usia, kewarganegaraan, atau perusahaan tidak ikut program yang disyaratkan. Langkah berikutnya: bpjstk peserta tampil KARYAWAN',
  'participant.jkp.too_few_months':
    'Bulan yang lunas belum cukup untuk JKP. Bulan yang kosong terlihat di: bpjstk peserta iuran KARYAWAN',
  'participant.jkp.not_dismissed': 'Hubungan kerja berakhir bukan karena PHK; JKP hanya dibayarkan sesudah PHK.',
  'participant.jkp.too_late':
    'PHK-nya sudah terlalu lama: hak JKP hilang bila tidak diajukan dalam enam bulan (PP 6/2025 Pasal 40), tiga bulan sebelum Februari 2025.',
  'import.question': 'Ubah data karyawan di portal seperti ini?',
  'import.done': 'Data karyawan di portal sudah mutakhir.',
  'report.nobody': (p) => `Tidak ada karyawan yang dapat dilaporkan untuk ${periodText(p.period, 'id')}.`,
  'report.nobody.help': 'Sertakan berkas karyawan dengan --file, atau impor dahulu: bpjstk karyawan impor BERKAS',

  // berkas SIPP Online
  'sipp.beforeNeeded': 'Siapa yang baru dan siapa yang keluar tidak dapat diketahui: data bulan sebelumnya tidak ada.',
  'sipp.beforeNeeded.help':
    'Sertakan berkas karyawan bulan lalu dengan --previous BERKAS, atau masuk: bpjstk akses masuk',
  'sipp.written': (p) =>
    `Ditulis ke ${p.folder}. Belum ada yang diunggah: unggah sendiri berkasnya menurut BACA-SAYA.txt.`,
  'sipp.kind.newcomers': 'tenaga kerja baru',
  'sipp.kind.leavers': 'tenaga kerja keluar',
  'sipp.kind.wages': 'upah',
  'sipp.kind.corrections': 'koreksi data',
  'sipp.kind.checklist': 'petunjuk',
  'sipp.template.notAWorkbook': (p) => `${p.file} bukan berkas .xlsx yang dapat dibaca.`,
  'sipp.template.column': (p) => `${p.file} bukan berkas upah dari portal: kolom ${p.column} tidak ada.`,
  'sipp.template.month': (p) =>
    `${p.file} untuk bulan lain: BLTH di baris ${p.row} berisi ${p.found}, bukan ${p.month}.`,
  'sipp.template.npp': (p) =>
    `${p.file} milik perusahaan lain: NPP di baris ${p.row} berisi ${p.found}, bukan ${p.npp}.`,
  'sipp.template.twice': (p) => `${p.file} memuat satu karyawan dua kali, di baris ${p.earlier} dan ${p.row}.`,
  'sipp.template.twoNpp': (p) =>
    `Berkas upah memuat dua perusahaan: NPP di baris ${p.row} ${p.file} berisi ${p.found}, di baris lain ${p.npp}.`,
  'sipp.template.inTwo': (p) =>
    `Satu karyawan ada di dua berkas upah: di baris ${p.otherRow} ${p.other} dan di baris ${p.row} ${p.file}.`,
  'sipp.template.shortened': (p) =>
    `${p.file}, baris ${p.row}: berkas ini disimpan ulang oleh program spreadsheet, dan angka terakhir NIK-nya hilang.`,
  'sipp.template.noName':
    'Berkas upah dikembalikan ke portal dengan namanya sendiri, sedangkan masukan standar tidak bernama.',
  'sipp.template.noName.help': 'Sebutkan berkasnya: --wage-template BERKAS',
  'sipp.template.sheets': (p) => `${p.file} memuat karyawan di lebih dari satu lembar: ${p.sheets.join(', ')}.`,
  'sipp.template.stranger': (p) =>
    `${p.file}, baris ${p.row}: KPJ ${p.name} (${p.kpj}) di sana milik orang lain: ${p.other}, NIK ${p.nik}. NIK, tanggal lahir, dan namanya berbeda.`,
  'sipp.template.stranger.help':
    'Bila itu orang lain, perbaiki atau kosongkan KPJ di berkas karyawan; bila orang yang sama, perbaiki NIK, tanggal lahir, atau namanya.',
  'sipp.template.madeName': (p) => `Nama berkas upah itu ${p.file}, sama dengan salah satu berkas yang akan ditulis.`,
  'sipp.template.madeName.help':
    'Kembalikan nama dari portal; pastikan isinya memang berkas upah, bukan tenaga kerja baru atau keluar.',
  'sipp.template.sameName': (p) => `Ada dua berkas upah bernama ${p.file}.`,
  'sipp.template.help': 'Unduh lagi berkas upah bulan ini dari SIPP Online, dan jangan mengubahnya.',
  'sipp.todo.strange': (p) =>
    `Sebelum mengunggah, periksa dahulu berkas karyawan secara keseluruhan: ${p.codes.join(', ')} (bpjstk laporan jelaskan ${p.codes[0]}).`,
  'sipp.todo.wages': (p) =>
    `Upah atau rapel ${wholeNumber(p.count, 'id')} karyawan berubah. Berkas upah hanya dapat diisi dari unduhan portal: unduh untuk ${periodText(p.period, 'id')}, lalu jalankan lagi perintah ini ke folder lain dengan --wage-template BERKAS.`,
  'sipp.todo.passport': (p) =>
    `Lengkapi baris tenaga kerja asing (KODE_NEGARA, MASA_LAKU_IDENTITAS) sebelum mengunggah: ${namesText(p, 'id')}.`,
  'sipp.todo.reason': (p) =>
    `SEBAB_NA kosong untuk: ${p.reasons.join(', ')}. Kodenya tidak dipublikasikan: isi dahulu, dan simpan dengan bpjstk setelan atur sebabNa.${p.reasons[0]} KODE.`,
  'sipp.todo.deaths': (p) =>
    `Laporkan kematian sebagai klaim (JKM, formulir F4), bukan sebagai tenaga kerja keluar: ${namesText(p, 'id')}.`,
  'sipp.todo.assumedDeparture': (p) =>
    `Ditulis sebagai tenaga kerja keluar karena tidak ada di berkas Anda (--missing deactivate): tanggal (TGL_KEJADIAN, hari terakhir sebelum bulan ini) dan sebabnya (KETERANGAN "Lainnya") hanya anggapan. Isi yang sebenarnya di data_tk_na sebelum mengunggah, atau cantumkan mereka di berkas Anda dengan end_date dan end_reason: ${namesText(p, 'id')}.`,
  'sipp.todo.kept': (p) =>
    `Tidak ada di berkas Anda, dianggap tetap bekerja dengan upah terakhir (--missing keep): ${namesText(p, 'id')}.`,
  'sipp.todo.assumedReason': (p) =>
    `Tanpa end_reason di berkas Anda, jadi KETERANGAN berisi "Lainnya": isi sebab yang sebenarnya di data_tk_na sebelum mengunggah, atau end_reason di berkas Anda: ${namesText(p, 'id')}.`,
  'sipp.todo.otherNumbers': (p) =>
    `NIK atau KPJ berbeda; perbaiki yang salah, di berkas Anda atau di portal (tidak ada berkas unggahan untuk itu). Tenaga kerja keluar ditulis dengan KPJ yang lain itu, kecuali terlalu pendek. Nomor Anda, lalu nomor yang lain: ${namesText(p, 'id')}.`,
  'sipp.todo.otherwise': (p) =>
    `Nama atau tanggal lahirnya di berkas upah dari portal lain (isinya dalam kurung); barisnya tetap diisi menurut NIK atau KPJ. Pastikan orangnya sama, lalu perbaiki yang salah: ${namesText(p, 'id')}.`,
  'sipp.todo.alreadyThere': (p) =>
    `Sebelumnya tidak dikenal, tetapi sudah ada di berkas upah dari portal, jadi tidak ditulis sebagai tenaga kerja baru: ${namesText(p, 'id')}.`,
  'sipp.todo.toCome': (p) =>
    `Baru mulai setelah ${periodText(p.period, 'id')}, jadi tidak ada di berkas mana pun: ekspor bersama bulannya: ${namesText(p, 'id')}.`,
  'sipp.todo.npp': (p) =>
    `NPP Anda tidak disebut di mana pun, jadi tidak diperiksa apakah ${p.npp} di berkas upah memang milik Anda. Periksa, lalu simpan: bpjstk setelan atur npp ${p.npp}`,
  'sipp.numbersDiffer': (p) => `${wholeNumber(p.count, 'id')} NIK atau KPJ di portal tidak sama dengan berkas Anda.`,
  'sipp.numbersDiffer.help':
    'Berkas sudah ditulis. Sebelum mengunggah, lihat di BACA-SAYA.txt milik siapa, lalu perbaiki yang salah.',
  'sipp.todo.leaverToCome': (p) =>
    `Baru dan keluar di bulan yang sama: masukkan sebagai tenaga kerja keluar setelah KPJ terbit: ${namesText(p, 'id')}.`,
  'sipp.todo.withoutWageRow': (p) =>
    `Tidak ada di berkas upah dari portal, jadi upahnya belum ditulis di mana pun: ${namesText(p, 'id')}.`,
  'sipp.todo.newWages':
    'Tenaga kerja baru masuk ke berkas upah setelah diunggah. Unduh lagi berkas itu bila rapelnya harus diisi.',
  'sipp.todo.onlyTemplate': (p) =>
    `Ada di berkas upah dari portal, tidak ada di berkas Anda; barisnya dibiarkan: ${namesText(p, 'id')}.`,
  'sipp.todo.gone': (p) =>
    `Sudah keluar tetapi masih ada di berkas upah dari portal; barisnya dibiarkan, jadi unggah dahulu tenaga kerja keluar: ${namesText(p, 'id')}.`,
  'sipp.todo.withoutCode': (p) =>
    `Perbaiki alamat, telepon, email, atau lokasi pekerjaan langsung di portal, karena KODE tidak diketahui tanpa --wage-template: ${namesText(p, 'id')}.`,
  'sipp.todo.unknownBefore': (p) =>
    `${p.file} tidak memuat ${p.columns.join(', ')}: perubahannya tidak diketahui, dan tidak ada di berkas mana pun.`,
  'sipp.todo.byHand': (p) =>
    `Perbaiki langsung di portal, tidak ada berkas untuk perubahan ini: ${namesText(p, 'id')}.`,
  'sipp.assumed.names':
    'Nama berkas sama dengan nama lembarnya, dengan _1, _2 untuk tiap 10.000 baris. Bila templat dari portal bernama lain, pakai nama itu.',
  'sipp.assumed.required':
    'Kolom wajib data_tk_baru berasal dari satu sumber yang lemah: nama, identitas, tanggal lahir, jenis kelamin, status kawin, status pegawai, upah, lokasi pekerjaan, tanggal mulai bekerja.',
  'sipp.assumed.letters':
    'SURAT_MENYURAT_KE berisi E bila ada alamat email, selain itu S. Jumlah rupiah ditulis tanpa pemisah ribuan.',
  'sipp.assumed.locations':
    'Kode LOKASI_PEKERJAAN diperiksa dengan daftar yang bukan dari BPJS Ketenagakerjaan sendiri; provinsi Papua hasil pemekaran 2022 belum ada di dalamnya.',
  'sipp.assumed.reason': 'Isi SEBAB_NA tidak dipublikasikan; alasannya tertulis di KETERANGAN.',
  'sipp.assumed.wages':
    'Hanya UPAH dan RAPEL yang diisi, RAPEL dengan 0 bila tidak ada; isi sel lain tetap seperti dari portal, sebagai teks. Susunan berkas ini dari satu sumber.',
  'sipp.assumed.corrections':
    'Susunan, nama berkas, dan nama lembar koreksi dari satu sumber yang lemah; KODE dianggap KODE_TK (setelan sipp.correctionBy). Bila ditolak portal, salin barisnya ke templat dari portal. Sel kosong berarti tidak berubah.',
  'sipp.checklist.title': (p) => `SIPP Online, ${periodText(p.period, 'id')}`,
  'sipp.checklist.nothingSent':
    'Berkas-berkas ini ditulis di komputer ini saja. Belum ada yang dikirim ke BPJS Ketenagakerjaan.',
  'sipp.checklist.against': (p) =>
    `Siapa yang baru, siapa yang keluar, dan apa yang berubah dibandingkan dengan ${p.sandbox ? 'portal latihan, bukan data sebenarnya' : p.against}.`,
  'sipp.checklist.steps': 'Di SIPP Online, menurut urutan ini',
  'sipp.checklist.due': (p) => `Bayar paling lambat ${dayText(p.day, 'id')}.`,
  'sipp.checklist.byHand': 'Dikerjakan sendiri',
  'sipp.checklist.assumed': 'Anggapan dalam berkas ini, karena portal tidak menerbitkan keterangannya',
  'sipp.step.period': (p) => `Tambah Periode Pelaporan: ${periodText(p.period, 'id')}. Statusnya Draft.`,
  'sipp.step.newcomers': (p) => `Unggah tenaga kerja baru (baris): ${p.files}`,
  'sipp.step.leavers': (p) => `Unggah tenaga kerja keluar (baris): ${p.files}`,
  'sipp.step.wages': (p) => `Unggah upah (baris): ${p.files}`,
  'sipp.step.corrections': (p) => `Unggah koreksi data (baris): ${p.files}`,
  'sipp.step.nothing': 'Tidak ada yang perlu diunggah: tidak ada yang baru, keluar, atau berubah.',
  'sipp.step.calculate': 'Hitung Iuran; ulangi setelah setiap perubahan.',
  'sipp.step.reconcile': (p) =>
    `Unduh Formulir 2a dan cocokkan sebelum melanjutkan: bpjstk laporan cocokkan ${p.period} --form BERKAS --file BERKAS`,
  'sipp.step.finalise': 'Finalisasi. Selama belum dibayar dapat dibatalkan kembali ke Draft.',
  'sipp.step.pay': 'Ambil kode iuran di Pembayaran Iuran, lalu bayar.',
  'sipp.step.posting': 'Posting. Setelah itu bulan ini terkunci.',
  'form.title': (p) => `Formulir 2a, ${periodText(p.period, 'id')}`,
  'form.counts': (p) =>
    `${wholeNumber(p.equal, 'id')} cocok sampai sen, ${wholeNumber(p.differ, 'id')} berbeda, ${wholeNumber(p.onlyOurs, 'id')} hanya di sini, ${wholeNumber(p.onlyTheirs, 'id')} hanya di formulir.`,
  'form.net': 'Formulir menampilkan JKK tanpa bagian yang diambil JKP; dibandingkan dengan cara yang sama.',
  'form.onlyOurs': 'hanya di sini',
  'form.nppUnchecked': (p) =>
    `Formulir ini untuk NPP ${p.npp}${p.company ? `, ${p.company}` : ''}; NPP Anda tidak disebut di mana pun, jadi tidak diperiksa: bpjstk setelan atur npp ${p.npp}`,
  'form.held': (p) => `Hitungan kita memakai karyawan dan upah yang tersimpan di ${p.portal}.`,
  'form.withoutNik': (p) =>
    `Dari yang hanya ada di satu sisi, ${wholeNumber(p.count, 'id')} orang tidak punya NIK: mereka dicocokkan lewat nomor paspor, lalu KPJ, dan mungkin orang yang sama dengan dua nomor.`,
  'form.identities':
    'Nama atau tanggal lahir berbeda; iurannya tidak terpengaruh. Pastikan nomor itu milik karyawan yang benar, lalu perbaiki di sini atau di SIPP Online:',
  'form.unnamed': (p) => `(tanpa nama; Nomor Pegawai ${p.employeeNo})`,
  'form.onlyTheirs': 'hanya di formulir',
  'form.number': 'nomor berbeda',
  'form.twice': 'baris kedua karyawan yang sama',
  'form.why.wage': 'upah berbeda',
  'form.why.backPay': 'rapel berbeda',
  'form.why.rounding': 'pembulatan',
  'form.why.age': 'usia pensiun',
  'form.why.membership': 'program berbeda',
  'form.why.cap': 'batas upah berbeda',
  'form.why.rate': 'tarif berbeda',
  'form.differs': (p) => `Formulir 2a ${periodText(p.period, 'id')} dan hitungan kita tidak cocok.`,
  'form.differs.help': 'Perbaiki data karyawan tersebut, di sini atau di SIPP Online, sebelum Finalisasi.',
  'form.month': (p) => `${p.file} untuk ${periodText(p.found, 'id')}, bukan ${periodText(p.period, 'id')}.`,
  'form.npp': (p) => `${p.file} milik perusahaan lain: NPP ${p.found}, bukan ${p.npp}.`,
  'form.notAWorkbook': (p) => `${p.file} bukan berkas Excel (.xlsx) atau PDF yang dapat dibaca.`,
  'form.column': (p) => `${p.file} bukan Formulir 2a: kolom ${p.name} tidak ada.`,
  'form.header': (p) => `${p.file} tidak mencantumkan ${p.name}.`,
  'form.row': (p) => `${p.file}: ${p.name} di baris ${p.row} tidak dapat dibaca. Tidak ada yang dibandingkan.`,
  'form.pageRow': (p) =>
    p.row === 0
      ? `${p.file}: ${p.name} di baris terakhir, halaman ${p.page}, tidak dapat dibaca. Tidak ada yang dibandingkan.`
      : `${p.file}: ${p.name} pada No ${p.row}, halaman ${p.page}, tidak dapat dibaca. Tidak ada yang dibandingkan.`,
  'form.pdf.damaged': (p) => `${p.file} adalah PDF yang rusak. Tidak ada yang dibandingkan.`,
  'form.pdf.locked': (p) => `${p.file} dikunci dengan kata sandi. Tidak ada yang dibandingkan.`,
  'form.pdf.scan': (p) =>
    `${p.file} hanya berisi gambar tanpa teks, seperti hasil pindai. Tidak ada yang dibandingkan.`,
  'form.pdf.tooMuch': (p) =>
    `${p.file} memerlukan waktu atau memori terlalu banyak untuk dibaca. Tidak ada yang dibandingkan.`,
  'form.sheets': (p) =>
    `${p.file} memuat formulir di lebih dari satu lembar: ${p.sheets.join(', ')}. Tidak ada yang dibandingkan.`,
  'form.noSum': (p) =>
    `${p.file} tidak memuat baris "Jumlah Seluruhnya", jadi tidak lengkap. Tidak ada yang dibandingkan.`,
  'form.sum': (p) =>
    `${p.file}: ${p.name} berjumlah ${senText(p.read, 'id')}, sedangkan "Jumlah Seluruhnya" ${senText(p.said, 'id')}. Tidak ada yang dibandingkan.`,
  'form.help': 'Unduh lagi Formulir 2a bulan ini dari SIPP Online, sebaiknya bentuk Excel.',
  'form.workersNeeded': 'Belum ada hitungan sendiri untuk dibandingkan dengan formulir.',
  'form.workersNeeded.help': 'Sertakan berkas karyawan dengan --file BERKAS, atau masuk: bpjstk akses masuk',

  // riwayat
  'run.noRoster': 'Letak berkas karyawan bulan itu tidak diketahui.',
  'run.noRoster.help':
    'Simpan sekali: bpjstk setelan atur roster "/payroll/{period}.csv" ({period} menjadi bulannya, misalnya 2026-10), atau sebut: --file BERKAS',
  'run.notThere': (p) =>
    p.overdue
      ? `${p.file} tidak ada, dan ${periodText(p.period, 'id')} sudah jatuh tempo ${dayText(p.dueDate, 'id')}: setiap bulan keterlambatan kena denda.`
      : `${p.file} belum ada. ${periodText(p.period, 'id')} harus dilaporkan dan dibayar paling lambat ${dayText(p.dueDate, 'id')}.`,
  'run.notThere.help': 'Tidak ada yang dikirim. Letakkan berkasnya di sana; perintah yang sama akan melanjutkan.',
  'run.guarded': (p) =>
    `${periodText(p.period, 'id')} tidak dikirim. Melewati batas ${guardsText(p.breaches, 'id', 'ternyata', 'tidak ada laporan sebelumnya sebagai pembanding')}.`,
  'run.guarded.help': (p) =>
    `Bandingkan berkasnya dengan bulan lalu. Bila memang benar, kirim sendiri: bpjstk laporan kirim ${p.period} --file BERKAS`,
  'run.takenBack': (p) =>
    `Laporan ${periodText(p.period, 'id')} yang persis sama sudah dibatalkan (tanda terima ${p.receipt}); tidak dikirim lagi tanpa ditunggui.`,
  'run.takenBack.help': (p) =>
    `Perbaiki berkasnya, lalu perintah ini akan mengirimnya. Bila ternyata sudah benar: bpjstk laporan kirim ${p.period} --file BERKAS`,
  'run.goesOn':
    'Laporannya sudah ada di portal. Perintah yang sama mengerjakan sisanya, dan tidak mengirim apa pun dua kali.',
  'run.reported': (p) =>
    `Meskipun begitu, laporan ${periodText(p.period, 'id')} sudah ada di portal: tanda terima ${p.receipt}${p.billingCode === null ? '' : `, kode iuran ${p.billingCode}`}${p.isPaid ? ', lunas' : ''}.`,
  'run.nothingNew': (p) => `${periodText(p.period, 'id')}: semuanya sudah dikerjakan sebelumnya.`,
  'run.overdue': (p) =>
    `Belum lunas, dan jatuh tempo sejak ${dayText(p.dueDate, 'id')}; denda sampai kini ${rupiahText(p.penalty, 'id')}.`,
  'run.remarks': (p) => `${p.file}: ${wholeNumber(p.count, 'id')} peringatan (${p.codes.join(', ')}).`,
  'run.leaving': (p) => `${wholeNumber(p.workers, 'id')} karyawan dinonaktifkan sesudah laporan.`,
  'run.begun': (p) => `${periodText(p.period, 'id')}: dimulai ${instantText(p.at, 'id')}, belum berakhir`,
  'run.begun.notEnded': 'Proses ini terhenti, atau masih berjalan. Perintah yang sama melanjutkannya.',
  'run.waited':
    'Proses ini dihentikan saat menunggu pembayaran, atau masih menunggu. Perintah yang sama menanyakannya lagi, dan tidak mengirim apa pun dua kali.',
  'run.notBegun': 'Tidak ada yang dikerjakan',
  'run.status.planned': (p) => `${periodText(p.period, 'id')}: rencana; tidak ada yang dikirim`,
  'run.status.stopped': (p) => `${periodText(p.period, 'id')}: belum selesai`,
  'run.status.waiting': (p) => `${periodText(p.period, 'id')}: sudah dilaporkan, kode iuran belum ada`,
  'run.status.billed': (p) => `${periodText(p.period, 'id')}: sudah dilaporkan, tinggal dibayar`,
  'run.status.paid': (p) => `${periodText(p.period, 'id')}: sudah dilaporkan dan lunas`,
  'run.step.login': 'Masuk ke portal',
  'run.step.check': 'Berkas dan hitungan',
  'run.step.submit': 'Laporan',
  'run.step.bill': 'Kode iuran',
  'run.step.payment': 'Pembayaran',
  'run.step.pull': 'Riwayat',
  'run.state.done': 'selesai',
  'run.state.before': 'sudah sebelumnya',
  'run.state.stopped': 'berhenti di sini',
  'run.state.open': 'belum',
  'run.state.there': 'sudah ada di portal',
  'run.state.unasked': 'tidak diperiksa',

  'history.pulled': (p) =>
    `Ditarik: ${wholeNumber(p.reports, 'id')} kejadian laporan, ${wholeNumber(p.payments, 'id')} pembayaran, ${wholeNumber(p.notifications, 'id')} pemberitahuan.`,
  'history.empty': 'Belum ada riwayat perusahaan ini yang ditarik.',
  'history.empty.help': 'Tarik dahulu: bpjstk riwayat tarik',
  'history.keyGone': 'Riwayat yang ditarik terenkripsi, dan kuncinya tidak ada di tempat penyimpanannya.',
  'history.keyGone.help':
    'Tidak ada yang dihapus. Kembalikan kuncinya dari cadangan; bila sudah hilang, tarik lagi riwayat dari portal: bpjstk riwayat tarik --anew',
  'history.keyUnreachable.help':
    'Riwayat yang ditarik terenkripsi, dan kuncinya ada di sana. Buka kunci keychain, lalu jalankan lagi perintah yang sama: tidak ada yang dihapus, dan laporan tidak memerlukan kunci ini. Bila kuncinya sudah dihapus, tarik lagi riwayatnya: bpjstk riwayat tarik --anew',
  'history.keyNotKept.help':
    'Jadi kunci untuk riwayat terenkripsi tidak dapat disimpan, dan tidak ada yang diubah. Di komputer tanpa keychain, pakai berkas terenkripsi: bpjstk akses masuk --store encrypted',
  'history.exported': (p) =>
    `${wholeNumber(p.events, 'id')} kejadian${p.submissions === null ? '' : ` dan ${wholeNumber(p.submissions, 'id')} laporan dari komputer ini`} ditulis ke ${p.file}.`,
  'history.sum': 'Jumlah',
  'history.agrees': 'Catatan komputer ini sama dengan catatan portal.',
  'history.differs': (p) =>
    `Catatan komputer ini dan portal tidak sama: ${wholeNumber(p.differences, 'id')} perbedaan. Lihat: bpjstk riwayat daftar --reconcile`,
  'history.alsoDiffers': (p) =>
    `Catatan yang berbeda dengan portal, seperti bila beberapa komputer dipakai: ${wholeNumber(p.reports, 'id')} laporan. Lihat: bpjstk riwayat daftar --reconcile`,
  'history.imported': (p) =>
    `Diambil dari ${p.file}: ${wholeNumber(p.submissions, 'id')} laporan dan ${wholeNumber(p.events, 'id')} kejadian; ${wholeNumber(p.known, 'id')} kejadian sudah ada. Yang sudah ada tidak diubah.`,
  'history.leftOut': (p) =>
    `Tidak diambil: revisi ${p.revision} bulan ${periodText(p.period, 'id')}. Buku catatan ini sudah punya laporan lain untuk bulan itu. Tanyakan ke portal: bpjstk laporan cek ${p.period}`,
  'history.noArchive': (p) => `${p.file} bukan riwayat yang dapat diambil kembali oleh program ini (${p.at}).`,
  'history.noArchive.help':
    'Tidak ada yang diubah. Berikan berkas yang ditulis oleh: bpjstk riwayat ekspor --out BERKAS.json (versi program yang lebih baru mungkin menulis bentuk lain)',
  'history.ofAnother': (p) =>
    `${p.file} adalah riwayat perusahaan atau portal lain: NPP ${p.npp}, divisi ${p.divisi}, di ${p.portal}.`,
  'history.ofAnother.help': (p) =>
    `Tidak ada yang diubah. Profil ini untuk NPP ${p.npp}, divisi ${p.divisi}, di ${p.portal}; pilih profil lain dengan --profile.`,
  'ledgerDifference.onlyHere': 'tidak disebut portal',
  'ledgerDifference.onlyHere.help':
    'Laporan yang sudah diterima portal dari komputer ini tidak ada dalam riwayat portal: tanyakan ke layanan bantuan dengan nomor tanda terimanya, dan jangan melapor lagi sebelum itu.',
  'ledgerDifference.onlyThere': 'dikirim dari komputer lain',
  'ledgerDifference.onlyThere.help': 'Laporan dari komputer lain tetap berlaku: tidak ada yang perlu dilakukan.',
  'ledgerDifference.superseded': 'dibatalkan atau diubah dari tempat lain',
  'ledgerDifference.superseded.help':
    'Untuk yang dibatalkan atau diubah dari tempat lain, laporan di portal yang berlaku: tidak ada yang perlu dilakukan.',
  'ledgerDifference.figures': 'angkanya lain',
  'ledgerDifference.figures.help':
    'Tanda terima yang sama memuat tagihan atau jumlah karyawan lain: bandingkan dengan bpjstk laporan tampil BULAN, lalu tanyakan ke layanan bantuan.',
  'ledgerDifference.unsettled': 'dimulai di sini, hasilnya belum diketahui',
  'ledgerDifference.unsettled.help':
    'Yang dimulai di sini diselesaikan oleh perintah yang memulainya: portal ditanya dahulu sebelum ada yang dikirim.',
  'ledgerDifference.unbilled': 'pembayaran tagihan yang tidak dikenal',
  'ledgerDifference.unbilled.help':
    'Ada pembayaran dengan kode iuran yang tidak dimiliki laporan mana pun: tanyakan ke bank dan layanan bantuan apa yang dibayar.',
  'history.exportQuestion': (p) =>
    `Riwayat di komputer ini terenkripsi, sedangkan ${p.file} dapat dibaca siapa pun yang memilikinya. Tetap tulis?`,
  'history.purgeQuestion': (p) =>
    `Hapus ${wholeNumber(p.events, 'id')} peristiwa sebelum ${dayText(p.before, 'id')} dari komputer ini? Laporan tetap tercatat.`,
  'history.purged': (p) =>
    `${wholeNumber(p.events, 'id')} peristiwa sebelum ${dayText(p.before, 'id')} sudah dihapus dari komputer ini. Laporan tetap tercatat.`,
  'history.old': (p) =>
    `Ada ${wholeNumber(p.events, 'id')} peristiwa sebelum ${dayText(p.before, 'id')}; tidak ada yang dihapus.`,
  'event.report': 'laporan',
  'event.payment': 'bayar',
  'event.notification': 'info',
  'event.activity': 'aktivitas',
  'event.report.finalised': 'difinalisasi',
  'event.report.amended': 'dikoreksi',
  'event.report.cancelled': 'dibatalkan',
  'event.report.posted': 'lunas dan terkunci',
  'event.report.billed': 'kode iuran terbit',
  'event.notification.bill_issued': 'tagihan terbit',
  'event.notification.bill_due_soon': 'tagihan segera jatuh tempo',
  'event.notification.bill_overdue': 'tagihan lewat jatuh tempo',
  'event.notification.claim_due': 'batas waktu klaim hampir habis',
  'event.notification.claim_moved': 'klaim berlanjut',
  'event.notification.approval_waiting': 'laporan menunggu persetujuan',
  'event.notification.access_asked': 'ada yang meminta akses',
  'event.notification.data_to_mend': 'data perlu diperbaiki',
  'event.notification.policy': 'pengumuman kebijakan',
  'event.notification.bill_expired': 'kode iuran kedaluwarsa',
  'event.notification.payment_received': 'pembayaran diterima',
  'event.notification.account_locked': 'akun terkunci',
  'event.activity.login': 'masuk',
  'event.activity.login_refused': 'gagal masuk',
  'event.activity.second_factor_refused': 'kode verifikasi salah',
  'event.activity.second_factor_enabled': 'verifikasi dua langkah aktif',
  'event.activity.second_factor_disabled': 'verifikasi dua langkah nonaktif',
  'event.activity.recovery_code_used': 'kode pemulihan dipakai',
  'event.activity.logout': 'keluar',
  'event.activity.employees_changed': 'data karyawan berubah',
  'event.activity.password_changed': 'kata sandi diganti',
  'event.activity.password_change_refused': 'penggantian kata sandi ditolak',
  'event.activity.password_reset_asked': 'kode untuk kata sandi baru diminta',
  'event.activity.password_reset_refused': 'kode untuk kata sandi baru salah',
  'event.activity.password_reset': 'kata sandi diatur ulang dengan kode',
  'event.activity.claim_submitted': 'klaim diajukan',
  'event.activity.claim_withdrawn': 'klaim ditarik kembali',
  'event.activity.sessions_ended': 'sesi diakhiri',
  'event.activity.user_added': 'pengguna ditambah',
  'event.activity.user_changed': 'pengguna diubah',
  'event.activity.user_removed': 'pengguna dihapus',
  'event.activity.profile_changed': 'profil diubah',
  'event.activity.contact_changed': 'email atau telepon diganti',
  'event.activity.access_asked': 'seseorang meminta akses (tambahkan sebagai pengguna jika Anda mengenalnya)',
  'event.activity.report_finalised': 'laporan difinalisasi',
  'event.activity.report_amended': 'laporan dikoreksi',
  'event.activity.report_cancelled': 'laporan dibatalkan',

  // diagnosis yang memerlukan daftar di portal
  'diagnostic.PHONE_INVALID': (p) => `${p.value} bukan nomor telepon negara atau operator mana pun.`,
  'diagnostic.PHONE_INVALID.help':
    'Tulis seperti 081234567890 atau (021) 1234567; nomor luar negeri seperti +65 8123 4567.',
  'explain.PHONE_INVALID':
    'Diperiksa pada karyawan yang ditambahkan atau diubah satu per satu, tidak pada berkas. Nomor di Indonesia diawali 08 dan angka milik operator, atau kode wilayah, dengan 9 sampai 13 angka; nomor luar negeri diawali + dan kode negara. Contoh: 12345. Cara memperbaiki: tanyakan nomornya kepada karyawan dan tulis lengkap dengan angka 0 atau kode negaranya.',
  'diagnostic.EMAIL_INVALID': (p) => `${p.value} bukan alamat email.`,
  'diagnostic.EMAIL_INVALID.help': 'Tulis seperti nama@perusahaan.co.id.',
  'explain.EMAIL_INVALID':
    'Diperiksa pada karyawan yang ditambahkan atau diubah satu per satu, tidak pada berkas. Contoh: budi.santoso, tanpa bagian sesudah @. Cara memperbaiki: tulis alamat lengkap, misalnya budi@perusahaan.co.id.',
  'diagnostic.EMPLOYEE_INCOMPLETE': (p) =>
    `${p.value} ${p.expected === '' ? 'belum terdaftar di portal' : `tidak ada di ${p.expected}`}, dan barisnya belum memuat data yang diperlukan untuk mendaftar: ${p.detail}.`,
  'diagnostic.EMPLOYEE_INCOMPLETE.help':
    'Lengkapi kolom tersebut, atau perbaiki NIK bila karyawan ini sebenarnya sudah terdaftar.',
  'explain.EMPLOYEE_INCOMPLETE':
    'Baris ini memuat karyawan yang belum dikenal portal sehingga harus didaftarkan dahulu, tetapi sebagian data yang diperlukan masih kosong.\nContoh: NIK baru tanpa tanggal mulai bekerja.\nCara memperbaiki: isi birth_date, gender, marital_status, contract_type, location_code, dan start_date; atau perbaiki NIK-nya.',
  'diagnostic.EMPLOYEE_MISSING': (p) =>
    `${p.detail} (${p.value}) masih aktif di ${p.expected === '' ? 'portal' : p.expected} tetapi tidak ada di berkas.`,
  'diagnostic.EMPLOYEE_MISSING.help':
    'Tambahkan barisnya; atau nyatakan maksudnya: --missing keep (upah terakhir) atau --missing deactivate (dinonaktifkan).',
  'explain.EMPLOYEE_MISSING':
    'Seorang karyawan masih aktif di portal tetapi tidak disebut di berkas. Agar tidak ada yang kehilangan perlindungan hanya karena barisnya hilang, program ini berhenti.\nContoh: lembar kerja yang disimpan saat sebagian barisnya tersaring.\nCara memperbaiki: tambahkan barisnya, dengan end_date bila sudah berhenti; atau pakai --missing keep atau --missing deactivate.',
  'diagnostic.KPJ_OF_ANOTHER': (p) =>
    `KPJ ${p.value} di ${p.expected === '' ? 'portal' : p.expected} milik orang lain: ${p.detail}. NIK, tanggal lahir, dan namanya berbeda.`,
  'diagnostic.KPJ_OF_ANOTHER.help':
    'Bila memang orang lain, perbaiki atau kosongkan KPJ-nya; bila orangnya sama, perbaiki NIK, tanggal lahir, atau namanya.',
  'explain.KPJ_OF_ANOTHER':
    'KPJ pada baris ini adalah nomor karyawan lain yang NIK, tanggal lahir, dan namanya berbeda. Bila keduanya dianggap satu orang, data karyawan yang satu menimpa yang lain, dan tidak ada yang tahu bahwa yang lain itu hilang.\nContoh: baris disalin untuk karyawan baru, dan KPJ karyawan lama tertinggal di sana.\nCara memperbaiki: kosongkan KPJ karyawan baru, atau salin yang benar dari kartunya; bila orangnya sama, perbaiki NIK, tanggal lahir, atau namanya.',
  'diagnostic.LEAVER_INCOMPLETE': (p) =>
    `${p.value} berhenti, tetapi data yang diminta portal untuk karyawan keluar belum ada: ${p.detail}.`,
  'diagnostic.LEAVER_INCOMPLETE.help':
    'Lengkapi kolom tersebut, juga di berkas bulan lalu; KPJ bisa juga diambil dari --wage-template.',
  'explain.LEAVER_INCOMPLETE':
    'Berkas karyawan keluar di portal meminta KPJ dan tanggal lahir, tetapi keduanya tidak ada di berkas maupun di data sebelumnya.\nContoh: baris dengan end_date tetapi kpj kosong.\nCara memperbaiki: isi kpj dan birth_date; atau sertakan berkas upah dari portal dengan --wage-template, yang memuat KPJ.',

  // tempat kata sandi dan setelan disimpan
  'credentials.portal.hiddenCharacters': (p: { address: string }) =>
    `Alamat portal ditolak karena memuat spasi atau karakter tersembunyi: ${p.address}`,
  'credentials.portal.foreignLetters': (p: { address: string }) =>
    `Alamat portal ditolak karena memuat huruf asing yang hanya mirip huruf Latin: ${p.address}`,
  'credentials.portal.backslash': (p: { address: string }) =>
    `Alamat portal ditolak karena memuat garis miring terbalik: ${p.address}`,
  'credentials.portal.userInfo': (p: { address: string }) =>
    `Alamat portal ditolak karena memuat tanda @; situs yang sebenarnya ada di belakang tanda itu: ${p.address}`,
  'credentials.portal.escapes': (p: { address: string }) =>
    `Alamat portal ditolak karena memuat kode dengan tanda %: ${p.address}`,
  'credentials.portal.trailingDot': (p: { address: string }) =>
    `Alamat portal ditolak karena nama situsnya berakhir dengan titik: ${p.address}`,
  'credentials.portal.scheme': (p: { address: string }) => `Alamat portal harus diawali https://: ${p.address}`,
  'credentials.portal.path': (p: { address: string }) =>
    `Alamat portal harus berhenti pada nama situsnya, tanpa apa pun sesudahnya: ${p.address}`,
  'credentials.portal.unreadable': (p: { address: string }) =>
    `Ini bukan alamat portal. Bentuk yang benar: https://nama-situs. Yang diketik: ${p.address}`,
  'credentials.portal.foreignHost': (p: { host: string; agency: string }) =>
    `${p.host} bukan bagian dari ${p.agency}. Kata sandi tidak dikirim ke sana.`,
  'credentials.portal.foreignHost.help': (p: { host: string; agency: string }) =>
    `Portal resmi adalah https://${p.agency} atau situs yang namanya berakhir dengan .${p.agency}. Bila ${p.host} memang gateway milik perusahaan Anda, nyatakan sekali saja: bpjstk akses masuk --portal https://${p.host} --trust-host ${p.host}.`,
  'credentials.portal.lookAlike': (p: { host: string; agency: string }) =>
    `${p.host} dibuat mirip ${p.agency}, tetapi bukan. Kata sandi tidak dikirim ke sana, siapa pun yang memintanya.`,
  'credentials.portal.notProtected': (p: { address: string }) =>
    `Alamat portal harus diawali https:// agar kata sandi tidak terbaca orang lain: ${p.address}`,
  'credentials.portal.port': (p: { address: string; port: string }) =>
    `Portal hanya melayani port 443; port ${p.port} ditolak: ${p.address}`,
  'credentials.portal.letters.help': (p) =>
    `Tiap huruf dengan jenis aksaranya: bpjstk akses cek-alamat ALAMAT. Alamat lembaga yang asli adalah https://${p.agency} dan yang berakhir dengan .${p.agency}.`,
  'credentials.portal.help': (p: { agency: string }) =>
    `Alamat portal adalah https://${p.agency}, situs yang namanya berakhir dengan .${p.agency}, atau portal latihan di komputer ini, misalnya http://127.0.0.1:8080.`,
  'credentials.password.empty': 'Kata sandinya kosong.',
  'credentials.password.lineBreak': 'Kata sandinya memuat pergantian baris.',
  'credentials.password.nul': 'Kata sandinya memuat karakter NUL.',
  'credentials.password.notText':
    'Kata sandinya tidak ditulis dalam UTF-8, sehingga yang sampai di portal akan berbeda.',
  'credentials.password.tooLong': 'Kata sandinya lebih panjang dari 1024 byte.',
  'credentials.password.from.stdin':
    'Asalnya dari stdin: kirimkan seperti yang diminta opsinya (bpjstk PERINTAH --help), tanpa yang lain.',
  'credentials.password.from.file':
    'Asalnya dari berkas di BPJSTK_PASSWORD_FILE: tuliskan kata sandi di sana, satu baris saja.',
  'credentials.password.from.service': 'Asalnya dari kredensial systemd bpjstk-password: perbaiki di sana.',
  'credentials.password.from.helper': 'Asalnya dari pembantu kredensial: perbaiki di sana.',
  'credentials.password.from.keychain': 'Asalnya dari keychain: silakan masuk lagi dengan bpjstk akses masuk.',
  'credentials.password.from.encrypted':
    'Asalnya dari penyimpanan terenkripsi: silakan masuk lagi dengan bpjstk akses masuk.',
  'credentials.password.from.environment': 'Asalnya dari BPJSTK_PASSWORD: perbaiki isinya, atau hapus variabel itu.',
  'credentials.password.from.prompt': 'Jalankan lagi perintahnya, lalu ketik kata sandi saat ditanyakan.',
  'credentials.password.needed': 'Kata sandi diperlukan, tetapi di sini tidak ada yang dapat ditanya.',
  'credentials.password.needed.help':
    'Berikan lewat --password-stdin, lewat berkas yang disebut di BPJSTK_PASSWORD_FILE, atau lewat BPJSTK_PASSWORD.',
  'credentials.file.unreadable': (p) => `${secretFile[p.what]} tidak dapat dibaca (${p.detail}): ${p.file}`,
  'credentials.file.unnamed': (p) => `Nama ${secretFile[p.what]} kosong: variabelnya disetel, tetapi tidak ada isinya.`,
  'credentials.file.help': (p) =>
    p.what === 'password'
      ? 'Sebutkan di BPJSTK_PASSWORD_FILE berkas yang hanya berisi kata sandi, satu baris, dan hanya dapat dibaca Anda; atau hapus variabelnya.'
      : 'Sebutkan di BPJSTK_TOTP_SECRET_FILE berkas yang hanya berisi rahasianya, satu baris, dan hanya dapat dibaca Anda; atau hapus variabelnya.',
  'credentials.file.notRegular': (p) => `${secretFile[p.what]} bukan berkas biasa: ${p.file}`,
  'credentials.file.open': (p) =>
    `${secretFile[p.what]} tidak dipakai karena dapat dibaca pengguna lain di komputer ini (mode ${p.mode}): ${p.file}`,
  'credentials.file.open.help': (p) => `Cabut izin itu: chmod 600 "${p.file}"`,
  'credentials.file.ofAnother': (p) =>
    `${secretFile[p.what]} tidak dipakai karena milik pengguna lain di komputer ini, yang dapat membacanya: ${p.file}`,
  'credentials.file.ofAnother.help': (p) =>
    `Jadikan milik pengguna yang menjalankan bpjstk: chown "$(id -un)" ${p.file}`,
  'credentials.file.tooLarge': (p) =>
    `${secretFile[p.what]} lebih besar dari 4 KB; isinya tidak mungkin sebesar itu: ${p.file}`,
  'credentials.file.notText': (p) => `${secretFile[p.what]} bukan teks UTF-8: ${p.file}`,
  'credentials.helper.unnamed': (p) => `BPJSTK_CREDENTIAL_HELPER tidak menyebut pembantu kredensial: "${p.name}".`,
  'credentials.helper.notStarted': (p) => `Pembantu kredensial tidak dapat dijalankan (${p.detail}): ${p.name}`,
  'credentials.helper.open': (p) =>
    `Pembantu kredensial tidak dijalankan, karena pengguna lain di komputer ini dapat mengubahnya lalu menerima kata sandi: ${p.name}`,
  'credentials.helper.late': (p) =>
    `Pembantu kredensial tidak menjawab dalam ${p.seconds} detik, jadi dihentikan: ${p.name}`,
  'credentials.helper.failed': (p) => `Pembantu kredensial berakhir dengan kode keluar ${p.code}: ${p.name}`,
  'credentials.helper.rubbish': (p) =>
    `Jawaban pembantu kredensial bukan baris seperti password=…, jadi tidak dipakai: ${p.name}`,
  'credentials.helper.quit': (p) =>
    `Pembantu kredensial tidak punya kata sandi dan meminta agar sumber lain tidak dicoba (quit): ${p.name}`,
  'credentials.helper.otherCompany': (p) =>
    `Pembantu kredensial memberi kata sandi milik pengguna lain, bukan ${p.npp}, jadi tidak dipakai: ${p.name}`,
  'credentials.helper.help':
    'BPJSTK_CREDENTIAL_HELPER berisi alamat lengkap sebuah program, atau nama pembantu milik git, misalnya libsecret. Untuk melanjutkan tanpa itu, hapus variabelnya.',
  'credentials.totp.invalid':
    'Kunci pembuat kode verifikasi (TOTP) bukan Base32, yaitu huruf A sampai Z dan angka 2 sampai 7.',
  'credentials.totp.from.file':
    'Asalnya dari berkas di BPJSTK_TOTP_SECRET_FILE: tuliskan di sana persis seperti yang ditampilkan dulu.',
  'credentials.totp.from.service': 'Asalnya dari kredensial systemd bpjstk-totp-secret: perbaiki di sana.',
  'credentials.totp.from.keychain': 'Asalnya dari keychain: atur ulang dengan bpjstk akses dua-langkah aktifkan.',
  'credentials.totp.from.encrypted':
    'Asalnya dari penyimpanan terenkripsi: atur ulang dengan bpjstk akses dua-langkah aktifkan.',
  'credentials.store.unreadable': (p) => `Penyimpanan terenkripsi tidak dapat dibaca (${p.detail}): ${p.file}`,
  'credentials.store.unwritable': (p) => `Penyimpanan terenkripsi tidak dapat ditulisi (${p.detail}): ${p.file}`,
  'credentials.store.damaged': (p) =>
    `Penyimpanan terenkripsi rusak atau diubah orang lain. Berkasnya dibiarkan apa adanya: ${p.file}`,
  'credentials.store.damaged.help':
    'Mulailah yang baru; yang rusak disisihkan, tidak dihapus: bpjstk akses masuk --store encrypted --new-store',
  'credentials.store.wrong.passphrase': (p) => `Frasa sandi ini tidak dapat membuka penyimpanan terenkripsi: ${p.file}`,
  'credentials.store.wrong.identity': (p) => `Berkas kunci tidak dapat membuka penyimpanan terenkripsi: ${p.file}`,
  'credentials.store.wrong.help':
    'Coba lagi. Bila yang benar hilang, mulailah penyimpanan baru; yang lama disisihkan, tidak dihapus: bpjstk akses masuk --store encrypted --new-store',
  'credentials.key.invalid': (p) => `Berkas kunci tidak memuat kunci (AGE-SECRET-KEY-1…): ${p.file}`,
  'credentials.key.invalid.help':
    'Sebut berkas yang belum ada, dan kunci baru akan dibuat: bpjstk akses masuk --store encrypted --key-file BERKAS',
  'credentials.key.unwritable': (p) => `Berkas kunci tidak dapat ditulisi (${p.detail}): ${p.file}`,
  'credentials.keychain.locked': 'Keychain terkunci (atau isinya sudah dihapus).',
  'credentials.keychain.locked.help':
    'Buka kuncinya, misalnya dengan masuk ke desktop, lalu jalankan perintah ini lagi. Tanpa keychain: BPJSTK_PASSWORD_FILE atau BPJSTK_PASSWORD.',
  'credentials.keychain.timeout.help':
    'Cari jendela yang menanyakan kata sandi keychain, lalu jalankan perintah ini lagi. Tanpa keychain: BPJSTK_PASSWORD_FILE atau BPJSTK_PASSWORD.',
  'credentials.keychain.timeout':
    'Keychain tidak menjawab dalam batas waktu. Mungkin ada jendela yang menunggu kata sandinya.',
  'credentials.keychain.disabled': 'Keychain tidak dipakai karena BPJSTK_NO_KEYCHAIN diisi.',
  'credentials.keychain.notInstalled':
    'Keychain tidak dapat dipakai di sini: pustakanya belum terpasang (di Linux: libsecret).',
  'credentials.keychain.noService': 'Tidak ada keychain di sesi ini: layanan penyimpan rahasia tidak berjalan.',
  'credentials.keychain.noCollection':
    'Layanan rahasia pada sesi ini belum punya keychain, dan untuk membuatnya muncul pertanyaan di desktop yang di sini tidak dilihat siapa pun.',
  'credentials.keychain.noCollection.help':
    'Di desktop, masuklah lalu simpan satu kata sandi apa saja. Di server, simpan rahasia dalam berkas terenkripsi: bpjstk akses masuk --store encrypted. Atau pakai BPJSTK_PASSWORD_FILE atau BPJSTK_PASSWORD.',
  'credentials.keychain.failed': 'Keychain sedang mengalami gangguan.',
  'credentials.keychain.unavailable.help':
    'Tanpa itu, masuk dengan BPJSTK_PASSWORD_FILE atau BPJSTK_PASSWORD, atau simpan rahasia di berkas terenkripsi: bpjstk akses masuk --store encrypted. Di desktop Debian: apt install libsecret-1-0 gnome-keyring',

  'settings.unknownKey': (p: { key: string }) => `Tidak ada setelan ${p.key}.`,
  'settings.unknownKey.help': (p: { keys: string }) => `Setelan yang ada: ${p.keys}`,
  'settings.badValue': (p: { key: string; value: string; expected: string }) =>
    `${p.key} tidak dapat diisi "${p.value}". Yang benar: ${p.expected}`,
  'settings.badName': (p: { name: string }) =>
    `Profil tidak dapat dinamai "${p.name}": paling banyak 40 huruf, angka, titik, tanda hubung, dan garis bawah, diawali huruf atau angka.`,
  'settings.noProfile': (p: { name: string }) => `Tidak ada profil ${p.name}. Daftar profil: bpjstk setelan profil`,
  'settings.broken': (p: { file: string }) => `Berkas setelan rusak dan dibiarkan apa adanya: ${p.file}`,
  'settings.broken.help': (p: { file: string }) =>
    `Perbaiki dengan editor teks: ${p.file}. Atau mulai dari awal: bpjstk setelan atur berikutnya menyimpan berkas itu dengan nama lain.`,
  'settings.setAside': (p) =>
    `Berkas setelan rusak: ${p.file}. Berkas itu disimpan sebagai ${p.kept}, dan setelan baru dimulai.`,
  'settings.newer': (p: { file: string }) =>
    `Berkas setelan ditulis oleh bpjstk yang lebih baru dan dibiarkan apa adanya: ${p.file}`,
  'settings.newer.help': 'Perbarui bpjstk di komputer ini.',
  'settings.notFile': (p: { file: string }) =>
    `Di tempat berkas setelan ada folder, atau sesuatu yang bukan berkas: ${p.file}`,
  'settings.elsewhere':
    'Pindahkan, atau beri pengguna Anda hak atasnya; atau pakai folder setelan lain lewat BPJSTK_CONFIG_DIR.',
  'settings.writtenThrough': (p: { file: string; target: string }) =>
    `${p.file} adalah tautan (link): setelan ditulis ke ${p.target}.`,
  'settings.unreadable': (p: { file: string; detail: string }) =>
    `Berkas setelan tidak dapat dibaca (${p.detail}): ${p.file}`,
  'settings.unwritable': (p: { file: string; detail: string }) =>
    `Setelan tidak dapat disimpan (${p.detail}): ${p.file}`,

  // buku catatan laporan
  'ledger.damaged': (p: { file: string }) =>
    `Buku catatan laporan di komputer ini rusak dan dibiarkan apa adanya: ${p.file}`,
  'ledger.damaged.help':
    'Kembalikan dari salinan cadangan, atau pindahkan berkasnya: portal tetap tahu apa yang sudah dilaporkan, dan selalu ditanya sebelum ada yang dikirim.',
  'ledger.isFolder': (p) => `Di tempat buku catatan laporan ada sebuah folder: ${p.file}`,
  'ledger.isFolder.help':
    'Pindahkan folder itu: portal tetap tahu apa yang sudah dilaporkan, dan ditanya sebelum apa pun dikirim.',
  'ledger.newer': (p: { file: string }) =>
    `Buku catatan laporan ditulis oleh bpjstk yang lebih baru dan dibiarkan apa adanya: ${p.file}`,
  'ledger.newer.help': 'Perbarui bpjstk di komputer ini.',
  'ledger.sealed':
    'Riwayat yang ditarik tidak dapat dibuka: kuncinya bukan kunci semula, atau berkasnya telah diubah orang.',
  'ledger.sealed.help':
    'Tidak ada yang dihapus. Kembalikan kunci yang benar atau cadangan buku catatan laporan; atau tarik lagi riwayat dari portal: bpjstk riwayat tarik --anew',
  'ledger.unwritable': (p: { file: string; detail: string }) =>
    `Buku catatan laporan tidak dapat ditulisi (${p.detail}): ${p.file}`,
  'ledger.unwritable.help':
    'Tidak ada yang dikirim sebelum dicatat. Beri pengguna ini izin menulis di sana, atau kosongkan sebagian ruang disk.',
  'ledger.busy': (p: { file: string }) =>
    `Program lain sedang mengunci buku catatan laporan, sehingga tidak ada yang dapat dicatat: ${p.file}`,
  'ledger.busy.help':
    'Tutup program yang membukanya (penampil basis data, pencadangan), lalu jalankan lagi perintah yang sama; atau biarkan menunggu: --wait-lock 10m',

  // masuk
  'opt.noRemember': 'jangan simpan, dan jangan bertanya',
  'opt.trustHost':
    'nyatakan tepercaya, dengan namanya, portal di luar situs BPJS Ketenagakerjaan, misalnya gateway perusahaan',
  'connect.noSandbox': 'Belum ada portal yang dipilih, dan portal latihan tidak sedang berjalan di komputer ini.',
  'connect.noSandbox.help': 'Jalankan dengan bpjstk latihan mulai, atau sebut alamat portal dengan --portal.',
  'connect.notLoggedIn': 'Anda belum masuk.',
  'connect.logIn': 'Masuk dahulu: bpjstk akses masuk',
  'connect.logIn.unattended':
    'Masuk dahulu: bpjstk akses masuk. Tugas terjadwal memerlukan kata sandi yang dapat ditemukannya: di berkas yang disebut BPJSTK_PASSWORD_FILE, di BPJSTK_PASSWORD, atau yang disimpan dengan bpjstk akses masuk --remember; semua tempatnya: bpjstk bantuan masuk',
  'connect.logInAs': (p) =>
    `Masuk: bpjstk akses masuk --npp ${p.npp}${p.user === undefined ? '' : ` --user ${p.user}`}`,
  'connect.cannotRemember': (p) =>
    `Folder ${p.folder} tidak dapat ditulisi, jadi kata sandi tidak dikirim: bila ternyata ditolak, setiap perintah berikutnya akan mengirimnya lagi sampai akun terkunci.`,
  'connect.cannotRemember.help':
    'Beri pengguna ini hak menulis di sana, kosongkan ruang disk, atau tunjuk folder lain dengan BPJSTK_DATA_DIR.',
  'connect.blankAtEdge': (p) =>
    `Kata sandi dari ${passwordFrom[p.source]} diawali atau diakhiri spasi, dan spasi itu ikut dikirim. Apakah memang bagian dari kata sandi?`,
  'connect.refusedBefore':
    'Kata sandi ini pernah ditolak portal, jadi tidak dikirim lagi: percobaan berulang membuat akun terkunci.',
  'connect.refusedBefore.help':
    'Perbaiki kata sandi di tempat penyimpanannya, atau kirim sekali lagi: bpjstk akses masuk --retry',
  'connect.realOneHere': (p) =>
    `Portal di ${p.host} ada di komputer ini dan mengaku bukan portal latihan. Siapa pun yang menjalankannya menerima kata sandi Anda: berhentilah, kecuali gateway perusahaan memang dijalankan di sini.`,
  'connect.offline': 'Portal sedang tidak dapat dihubungi; hanya berkasnya yang diperiksa.',
  'connect.secondFactor': 'Portal meminta verifikasi dua langkah, dan di sini tidak ada yang dapat mengisi kodenya.',
  'connect.secondFactor.totp':
    'Untuk pekerjaan terjadwal: simpan kunci pembuat kode di berkas yang disebut BPJSTK_TOTP_SECRET_FILE. Atau masuk sendiri: bpjstk akses masuk',
  'connect.secondFactor.sms': 'Kodenya dikirim lewat SMS. Masuk sendiri: bpjstk akses masuk',
  'connect.secondFactor.email': 'Kodenya dikirim lewat email. Masuk sendiri: bpjstk akses masuk',
  'connect.passwordFrom': (p) => `Memakai kata sandi dari ${passwordFrom[p.source]}.`,
  'connect.totpFrom': (p) => `Memakai kode verifikasi yang dibuat dari ${totpFrom[p.source]}.`,
  'connect.totpRefused.help': (p) =>
    `Kode itu dibuat dari ${totpFrom[p.source]}, jadi tidak ada yang perlu diketik ulang. Periksa apakah itu kunci milik akun ini (setiap kali verifikasi dua langkah diaktifkan lagi, kuncinya baru), lalu: bpjstk akses masuk --retry. Atau masuk dengan kode dari aplikasi Anda: bpjstk akses masuk --otp-stdin`,
  'connect.totpUsed.help': (p) =>
    `Menurut portal, semua kode yang dibuat dari ${totpFrom[p.source]} sudah pernah dipakai. Bila komputer lain masuk dengan kunci yang sama, beri jarak beberapa menit. Bila jam portal dimundurkan (menurut portal sekarang ${instantText(p.portalTime, 'id')}), belum ada kode baru sampai jamnya menyusul: untuk sementara masuk dengan kode pemulihan: bpjstk akses masuk --otp-stdin`,
  'connect.totpRefusedBefore':
    'Kode verifikasi dari kunci ini pernah ditolak portal, jadi tidak dikirim lagi: percobaan berulang membuat akun terkunci.',
  'connect.totpRefusedBefore.help':
    'Perbaiki kunci itu di tempat penyimpanannya, atau kirim kodenya sekali lagi: bpjstk akses masuk --retry. Atau masuk dengan kode dari aplikasi Anda: bpjstk akses masuk --otp-stdin',
  'login.npp': 'Nomor pendaftaran perusahaan (NPP)',
  'login.nppInvalid': (p) => `NPP terdiri atas 8 huruf dan angka; yang ini ${wholeNumber(p.length, 'id')}.`,
  'login.nppInvalid.help': 'NPP tercantum di sertifikat kepesertaan dan di setiap tagihan.',
  'login.userInvalid': (p) => `Ini bukan nama pengguna: ${p.user}`,
  'login.userInvalid.help': 'Pengguna memakai nama pendek (budi) atau alamat email (budi@pt-maju.co.id).',
  'login.password': (p) => `Kata sandi ${p.user === undefined ? '' : `${p.user}, `}${p.npp}`,
  'login.remember.keychain':
    'Simpan kata sandi di keychain, penyimpan kata sandi milik sistem komputer ini, agar pekerjaan terjadwal dapat masuk sendiri?',
  'login.remember.encrypted':
    'Simpan kata sandi di penyimpanan terenkripsi, agar pekerjaan terjadwal dapat masuk sendiri?',
  'login.remember.helper': 'Titipkan kata sandi kepada pembantu kredensial?',
  'trust.warning': (p) =>
    `${p.host} bukan portal BPJS Ketenagakerjaan. Kata sandi dan data karyawan Anda akan dikirim ke sana. Huruf demi huruf: ${p.letters}`,
  'trust.question': 'Bila itu gateway milik perusahaan Anda, ketik nama situsnya',
  'trust.notThatHost': (p) => `"${p.typed}" bukan nama situs portal yang Anda sebut.`,
  'trust.notThatHost.help':
    'Belum ada yang dikirim. Yang dapat dinyatakan tepercaya hanya nama situs lengkap dengan huruf biasa, lewat https; nama yang menyerupai BPJS Ketenagakerjaan tidak dapat.',
  'checkUrl.agency': (p) => `Benar: ${p.host} adalah bagian dari bpjsketenagakerjaan.go.id.`,
  'checkUrl.thisMachine': (p) => `Bukan: ${p.host} adalah komputer ini sendiri, bukan BPJS Ketenagakerjaan.`,
  'checkUrl.thisMachine.help':
    'Di sini mungkin berjalan portal latihan, jika Anda menyalakannya; tautan dari surel atau obrolan tidak menuju ke sana. Tautan tidak dibuka.',
  'checkUrl.trusted': (p) =>
    `${p.host} bukan BPJS Ketenagakerjaan, melainkan situs yang Anda nyatakan tepercaya di profil ini.`,
  'checkUrl.notOpened':
    'Yang dinilai hanya namanya; tautannya tidak dibuka. Lebih aman mengetik alamat daripada mengeklik tautan.',
  'checkUrl.refused.help':
    'Jangan dibuka dan jangan isi apa pun di sana. Ketik sendiri https://www.bpjsketenagakerjaan.go.id, atau telepon 175. Bila kata sandi sudah terlanjur diketik di sana, segera ganti dari komputer lain.',
  'login.code.totp': 'Kode dari aplikasi autentikator Anda, atau kode pemulihan',
  'login.code.sms': (p) => `Kode yang dikirim lewat SMS ke ${p.sentTo}`,
  'login.code.email': (p) => `Kode yang dikirim lewat email ke ${p.sentTo}`,
  'login.code.waiting': 'Menunggu kode verifikasi berikutnya',
  'login.code.waitingOn': (p) =>
    `Kode itu pun tidak diterima: kode berikutnya muncul ${wholeNumber(p.seconds, 'id')} detik lagi. Setelah ${wholeNumber(p.left, 'id')} kode lagi, percobaan dihentikan.`,
  'login.codeMissing':
    'Portal meminta kode, tetapi tidak ada kode dari stdin pada waktunya. Tidak ada percobaan yang terpakai.',
  'login.codeInvalid': 'Kode verifikasi terdiri atas enam angka; kode pemulihan berbentuk abcd-efgh-ijkl.',
  'login.recoveryCodesLeft': (p) =>
    `Kode pemulihan itu sudah terpakai; sisanya: ${p.left}.${p.left < 3 ? ' Untuk kode baru, nonaktifkan lalu aktifkan lagi verifikasi dua langkah: bpjstk akses dua-langkah nonaktifkan, lalu bpjstk akses dua-langkah aktifkan' : ''}`,
  'login.capsLock':
    'Huruf besar dan huruf kecil dibedakan, dan kata sandi ini huruf besar semua: apakah Caps Lock menyala? Lalu ulangi: bpjstk akses masuk',
  'login.withoutStore': (p) => `${p.flag} hanya untuk penyimpanan terenkripsi: tambahkan --store encrypted.`,
  'login.keyNotThere': (p) =>
    `Penyimpanan terenkripsi sudah ada, dan berkas kunci ini tidak ditemukan, jadi bukan kuncinya: ${p.file}`,
  'login.storeSetAside': (p) =>
    `Penyimpanan terenkripsi yang lama disisihkan, tidak ada isinya yang dihapus: ${p.kept}`,
  'login.keyFileMade': (p) =>
    `Kunci baru dibuat: ${p.file}. Siapa pun yang memegang kunci ini beserta penyimpanannya dapat membaca rahasia Anda: simpan salinannya di tempat lain, dan jangan cadangkan keduanya bersama-sama.`,
  'login.done': (p) =>
    `Berhasil masuk sebagai ${p.company} (${p.npp})${p.user === undefined ? '' : `, pengguna ${p.user}`}.`,
  'login.kept': (p) =>
    p.storedIn === 'none' && !p.passwordIn
      ? 'Tidak ada yang disimpan di komputer ini.'
      : p.storedIn === p.passwordIn
        ? `Sesi dan kata sandi disimpan di ${keptIn[p.passwordIn]}.`
        : [
            p.storedIn === 'none' ? 'Sesi tidak disimpan di komputer ini' : `Sesi disimpan di ${keptIn[p.storedIn]}`,
            p.passwordIn ? `kata sandi di ${keptIn[p.passwordIn]}.` : 'kata sandi tidak disimpan.',
          ].join('; '),
  'login.passwordDropped': (p) => `Kata sandi yang tersimpan di ${keptIn[p.place]} sudah dihapus.`,
  'login.passwordStays': (p) =>
    `Kata sandi yang tersimpan di ${keptIn[p.place]} tidak dapat dihapus: keluarlah begitu tempat itu dapat dibuka (bpjstk akses keluar).`,
  'login.notKept': (p) =>
    p.passwordIn
      ? `Karena itu sesi tidak disimpan di sini: perintah berikutnya akan masuk lagi dengan kata sandi di ${keptIn[p.passwordIn]}.`
      : 'Karena itu tidak ada yang disimpan: perintah berikutnya akan masuk lagi dengan BPJSTK_PASSWORD atau BPJSTK_PASSWORD_FILE. Komputer tanpa keychain, misalnya server, dapat memakai berkas terenkripsi: bpjstk akses masuk --store encrypted',
  'login.notKept.asDefault': (p) =>
    `Profil ${p.profile} menyimpan rahasianya di berkas terenkripsi, tetapi setiap profil memilih sendiri. Untuk profil ini tambahkan: --store encrypted${p.keyFile === undefined ? '' : ` --key-file "${p.keyFile}"`}`,
  'login.notKept.shut':
    'Karena itu tidak ada yang disimpan, di sini maupun di tempat lain: sesi ini berakhir bersama perintahnya, dan perintah berikutnya akan masuk lagi dengan BPJSTK_PASSWORD atau BPJSTK_PASSWORD_FILE.',
  'password.old': (p: { npp: string }) => `Kata sandi ${p.npp} yang sekarang`,
  'password.new': (p: { npp: string }) => `Kata sandi baru ${p.npp}`,
  'password.again': 'Ketik lagi kata sandi baru',
  'password.differ': 'Keduanya tidak sama. Tidak ada yang diubah.',
  'password.weak': (p: { rules: readonly string[] }) =>
    `Kata sandi baru terlalu lemah; tidak ada yang dikirim.${wanting(p.rules)}`,
  'password.same': 'Kata sandi baru sama dengan yang sekarang. Tidak ada yang dikirim.',
  'password.changed': 'Kata sandi sudah diganti. Semua sesi lain sudah berakhir.',
  'password.alreadyChanged': 'Kata sandi ternyata sudah diganti: yang baru sudah berlaku.',
  'password.reset': 'Kata sandi baru sudah berlaku. Semua sesi sudah berakhir.',
  'password.kept': (p: { place: keyof typeof keptIn }) => `Kata sandi baru disimpan di ${keptIn[p.place]}.`,
  'password.renew': (p: { source: keyof typeof passwordFrom }) =>
    `Kata sandi lama masih ada di ${passwordFrom[p.source]}: ganti dengan yang baru agar Anda tetap dapat masuk.`,
  'password.notKept': 'Kata sandi baru tidak dapat disimpan di komputer ini; masuklah sekali: bpjstk akses masuk',
  'password.unknown.help':
    'Jalankan perintah yang sama dengan kedua kata sandi yang sama: program mencari tahu mana yang berlaku tanpa membuat akun terkunci.',
  'password.codeSent': (p: { via: 'email' | 'sms'; until: string }) =>
    `Jika perusahaan ini dikenal portal, kode dikirim lewat ${p.via === 'sms' ? 'SMS' : 'email'}. Berlaku sampai ${instantText(p.until, 'id')}.`,
  'password.codeSent.next': 'Lalu buat kata sandi baru: bpjstk akses atur-ulang-sandi',
  'password.code': 'Kode yang dikirim kepada Anda',
  'password.codeInvalid': 'Kode terdiri atas enam angka.',
  'password.codeRefused': (p) =>
    p.attemptsLeft > 0
      ? `Kode untuk kata sandi baru tidak tepat. Sisa percobaan: ${p.attemptsLeft}.`
      : 'Kode untuk kata sandi baru tidak tepat, sudah dipakai, atau kedaluwarsa, dan tidak dapat dicoba lagi.',
  'password.codeAgain.help': 'Baca lagi kodenya dari pesan itu, lalu jalankan perintahnya sekali lagi.',
  'password.noCode.help': 'Minta kode baru: bpjstk akses lupa-sandi',
  'auth.ageUnknown.noSession':
    'tidak diketahui di sini: tidak ada sesi tersimpan; bpjstk ringkasan akan masuk dan memberitahukannya',
  'auth.ageUnknown.ended': 'tidak diketahui: sesinya sudah berakhir; bpjstk akses masuk',
  'auth.ageUnknown.storeShut': 'tidak diketahui: yang tersimpan sedang tidak dapat dibuka',
  'auth.ageUnknown.unreachable': 'tidak diketahui: portal sedang tidak dapat dihubungi',
  'auth.ageUnknown.refused': 'tidak diketahui: portal tidak memberitahukannya',
  'auth.passwordOld': (p: { days: number }) =>
    `Kata sandi sudah berumur ${wholeNumber(p.days, 'id')} hari. Gantilah: bpjstk akses ganti-sandi`,
  'sessions.revokeQuestion': 'Akhiri semua sesi selain milik Anda?',
  'sessions.whichOne': 'Sebutkan sesi yang harus diakhiri, atau --all-others.',
  'sessions.bad': (p: { word: string }) => `Ini bukan ID sesi: ${p.word}`,
  'sessions.ended': (p: { ended: number }) =>
    `Sesi yang diakhiri: ${wholeNumber(p.ended, 'id')}. Komputer yang menyimpan kata sandi dapat masuk lagi; bila komputer itu di tangan orang lain: bpjstk akses ganti-sandi`,
  'sessions.keptAll': 'Tidak ada sesi yang diakhiri.',
  'column.sessionId': 'ID',
  'column.current': 'Milik Anda',
  'column.openedAt': 'Sejak',
  'column.usedAt': 'Terakhir dipakai',
  'column.address': 'Dari',
  'column.program': 'Program',
  'column.who': 'Siapa',
  'column.user': 'Pengguna',
  'column.roles': 'Peran',
  'column.email': 'Email',
  'column.lastLogin': 'Terakhir masuk',
  'column.field': 'Apa',
  'activity.empty': 'Portal tidak mencatat aktivitas apa pun.',
  'register.ask.companyName': 'Nama perusahaan',
  'register.ask.address': 'Alamat perusahaan',
  'register.ask.scale': 'Skala usaha',
  'register.ask.contactPerson': 'Nama narahubung (PIC)',
  'register.ask.userName': 'Nama pengguna yang diminta',
  'register.ask.email': 'Alamat email, tujuan aktivasi',
  'register.ask.phone': 'Nomor ponsel, tujuan OTP lewat SMS',
  'register.question': 'Kirim data ini dan minta OTP ke ponsel?',
  'register.state.otp_sent': 'OTP sudah dikirim lewat SMS dan sedang ditunggu.',
  'register.state.activation_sent': 'OTP benar. Kode aktivasi sudah dikirim lewat email dan sedang ditunggu.',
  'register.state.waiting_for_owner':
    'OTP benar. Sekarang pemilik akun perusahaan perlu menambahkan Anda sebagai pengguna.',
  'register.state.active': 'Perusahaan sudah terdaftar.',
  'register.next.otp_sent':
    'Ketik dengan: bpjstk pendaftaran mulai (bila tidak ada yang dapat ditanya: --code-stdin). Untuk OTP baru: bpjstk pendaftaran mulai --resend',
  'register.next.activation_sent':
    'Ketik kode itu dan kata sandi dengan: bpjstk pendaftaran mulai (bila tidak ada yang dapat ditanya: --code-stdin, kata sandi di baris kedua). Untuk kode baru: bpjstk pendaftaran mulai --resend',
  'register.next.waiting_for_owner':
    'Hubungi pemilik akun; demi perlindungan data, portal tidak menyebut apakah perusahaan itu ada. Setelah ditambahkan, Anda menerima kode lewat email: bpjstk akses atur-ulang-sandi',
  'register.next.active': (p) =>
    `Masuk: bpjstk akses masuk --npp ${p.npp}. Lalu daftarkan karyawan: bpjstk karyawan impor BERKAS`,
  'register.npp': (p) => `NPP: ${p.npp}`,
  'register.open': 'Pendaftarannya belum selesai.',
  'register.expired': 'Kode yang dikirim sudah tidak berlaku.',
  'register.wasSentTo': (p) =>
    `Dikirim ke ${p.sentTo}; berlaku sampai ${instantText(p.until, 'id')}. Untuk kode baru: bpjstk pendaftaran mulai --resend`,
  'register.sentTo': (p) => `Dikirim ke ${p.sentTo}; berlaku sampai ${instantText(p.until, 'id')}.`,
  'register.documents': (p) =>
    `Siapkan: ${p.documents.map((each) => documentNames[each] ?? each).join('; ')}. Berkas ini tidak dikirim dari sini: kantor cabang yang memintanya. Daftar ini asumsi; tempat bertanya: bpjstk dukungan kontak`,
  'register.nothing': 'Belum ada pendaftaran yang dimulai dari komputer ini di portal ini.',
  'register.nothing.help': 'Mulai: bpjstk pendaftaran mulai. Lupa NPP: bpjstk pendaftaran cek --forgot-npp ALAMAT',
  'register.other': 'Dari komputer ini sudah dimulai pendaftaran lain, bukan dengan data yang diketik sekarang.',
  'register.other.help':
    'Sudah sampai mana: bpjstk pendaftaran cek. Untuk melanjutkannya: bpjstk pendaftaran mulai, tanpa opsi data pendaftar. Untuk memulai yang ini: perintah yang sama dengan --new',
  'register.nppSent': (p) =>
    `Jika ${p.email} milik seorang pengguna, NPP sedang dikirim ke sana. NPP juga tercantum di setiap tagihan dan di sertifikat kepesertaan; jika tidak ada, tanyakan ke pusat bantuan.`,
  'activity.logins': (p) => (p.logins === 1 ? 'masuk' : `masuk, ${p.logins} kali`),
  'activity.more': (p) => `Masih ada lagi: lanjutkan dengan --cursor ${p.cursor}`,
  'account.nothingNamed': 'Tidak disebutkan apa yang diubah.',
  'account.nothingNamed.help':
    'Sebut salah satu: --address, --contact-person, --approval. Nama, kelompok risiko, dan skala hanya dapat diubah oleh BPJS Ketenagakerjaan.',
  'account.updateQuestion': 'Ubah ini di portal?',
  'account.updated': 'Portal sudah mencatatnya.',
  'account.field.address': 'Alamat',
  'account.field.contactPerson': 'Narahubung',
  'account.field.approval': 'Laporan menunggu persetujuan',
  'account.approval.on': 'ya',
  'account.approval.off': 'tidak',
  'scale.micro': 'mikro',
  'scale.small': 'kecil',
  'scale.medium': 'menengah',
  'scale.large': 'besar',
  'account.user': (p) => `${p.userName} (${p.name}): ${p.roles.map((role) => roleNames[role] ?? role).join(', ')}`,
  'contact.oneOfTwo': 'Sebut salah satu: --email ALAMAT atau --phone NOMOR.',
  'contact.plan': (p) =>
    `${p.kind === 'email' ? 'Email' : 'Telepon'}: ${p.before ?? '-'} → ${p.value}. Kode dikirim ke yang baru; sebelum kode itu diketik, tidak ada yang berubah.`,
  'contact.changeQuestion': 'Kirim kodenya?',
  'contact.codeSent': (p) =>
    `Kode sedang dikirim ke ${p.value} dan berlaku sampai ${instantText(p.until, 'id')}. Setelah itu: bpjstk akun kontak konfirmasi`,
  'contact.confirmed': 'Yang baru langsung berlaku.',
  'contact.value': (p) => `${p.value}${p.verified ? ' (terverifikasi)' : ' (belum terverifikasi)'}`,
  'contact.phoneInvalid': (p) => `Ini bukan nomor ponsel Indonesia: ${p.value}`,
  'contact.phoneInvalid.help':
    'Nomor ponsel diawali 08 atau +628 dan terdiri atas 10 sampai 13 angka, misalnya 0812-3456-7890. Kode dikirim lewat SMS, jadi telepon rumah tidak bisa. Tidak ada yang berubah.',
  'security.factor.none': 'tidak aktif',
  'security.factor.totp': 'aplikasi autentikator',
  'security.factor.sms': 'SMS',
  'security.factor.email': 'email',
  'security.fine': 'Tidak ada yang perlu dibenahi.',
  'security.refused': (p) => `Gagal masuk dalam 30 hari terakhir: ${p.count} kali`,
  'security.refused.help':
    'Jika bukan Anda, ganti kata sandi: bpjstk akses ganti-sandi. Jika ragu: bpjstk akses amankan',
  'security.codesRefused': (p) => `Kode verifikasi salah dalam 30 hari terakhir: ${p.count} kali`,
  'security.codesRefused.help':
    'Pengirimnya sudah tahu kata sandi Anda. Jika bukan Anda, ganti kata sandi: bpjstk akses ganti-sandi. Jika ragu: bpjstk akses amankan',
  'security.noSecondFactor': 'Akun ini terbuka hanya dengan kata sandi.',
  'security.noSecondFactor.help': 'Aktifkan verifikasi dua langkah: bpjstk akses dua-langkah aktifkan',
  'security.fewRecoveryCodes': 'Kode pemulihan tinggal sedikit.',
  'security.fewRecoveryCodes.help':
    'Untuk kode baru, nonaktifkan lalu aktifkan lagi verifikasi dua langkah: bpjstk akses dua-langkah nonaktifkan',
  'security.oldPassword': (p) => `Kata sandi sudah berumur ${p.days} hari.`,
  'security.oldPassword.help': 'Gantilah: bpjstk akses ganti-sandi',
  'security.otherSessions': (p) => `Sesi lain yang terbuka: ${p.count}`,
  'security.otherSessions.help': 'Lihat: bpjstk akses sesi daftar; akhiri: bpjstk akses sesi akhiri --all-others',
  'security.noPhone': 'Belum ada nomor telepon tujuan kode.',
  'security.noPhone.help': 'Tambahkan: bpjstk akun kontak ganti --phone NOMOR',
  'role.owner': 'pemilik (owner): semuanya, termasuk pengguna',
  'role.maker': 'pembuat (maker): menyiapkan dan mengirim',
  'role.approver': 'penyetuju (approver): menyetujui yang disiapkan pengguna lain',
  'role.viewer': 'pelihat (viewer): hanya melihat',
  'users.name': 'Nama lengkap',
  'users.email': 'Alamat email, tujuan pengiriman kode',
  'users.role': 'Peran',
  'users.roles': (p) => p.roles.map((role) => roleNames[role] ?? role).join(', '),
  'users.you': (p) => `${p.userName} (Anda)`,
  'users.state.invited': 'diundang',
  'users.state.active': 'aktif',
  'users.field.user': 'Pengguna',
  'users.field.name': 'Nama',
  'users.field.roles': 'Peran',
  'users.field.email': 'Email',
  'users.addQuestion': 'Tambah pengguna ini?',
  'users.updateQuestion': 'Ubah pengguna ini?',
  'users.removeQuestion': (p) => `Hapus ${p.user}? Semua sesinya berakhir.`,
  'users.added': (p) => `${p.user} sekarang pengguna perusahaan.`,
  'users.added.next': (p) =>
    `Kode sedang dikirim ke ${p.email} dan berlaku tiga hari. Dengan kode itu ${p.user} membuat kata sandi: bpjstk akses atur-ulang-sandi --npp ${p.npp} --user ${p.user}, lalu masuk: bpjstk akses masuk --npp ${p.npp} --user ${p.user}`,
  'users.updated': 'Data pengguna sudah diubah dan langsung berlaku.',
  'users.removed': (p) => `${p.user} sudah dihapus. Apa yang pernah dilakukannya tetap tercatat di aktivitas.`,
  'contact.emailInvalid': (p) => `Ini bukan alamat email: ${p.value}`,
  'contact.emailInvalid.help': 'Contohnya hrd@pt-maju.co.id. Tidak ada yang berubah.',
  'lockdown.plan': (p: { folder: string }) =>
    `Perintah ini mengganti kata sandi di portal, mengakhiri semua sesi pengguna ini, menghapus yang disimpan komputer ini tentang akun, dan menulis catatan portal beserta laporan insiden ke folder baru ${p.folder}.`,
  'lockdown.question': 'Amankan akun sekarang?',
  'lockdown.nothing': 'Tidak ada yang dilakukan.',
  'lockdown.oneOfTwo':
    'Berikan kata sandi baru dengan --new-password-stdin, atau mintalah satu ditulis dengan --new-password-file.',
  'lockdown.whereTo':
    'Tidak ada terminal untuk menampilkan kata sandi baru: tambahkan --new-password-file BERKAS atau --new-password-stdin.',
  'lockdown.password': (p: { password: string }) =>
    `Kata sandi baru, hanya ditampilkan sekali ini; catat dulu sebelum melanjutkan: ${p.password}`,
  'lockdown.step.reach': 'menghubungi portal',
  'lockdown.step.see': 'melihat siapa yang masuk, apa yang dilakukan, dan apa yang berubah',
  'lockdown.step.password': 'mengganti kata sandi',
  'lockdown.step.sessions': 'mengakhiri semua sesi lain milik pengguna ini',
  'lockdown.step.users': 'mengeluarkan pengguna lain perusahaan ini',
  'lockdown.step.forget': 'keluar dan menghapus rahasia yang disimpan komputer ini',
  'lockdown.step.report': 'menulis laporan insiden',
  'lockdown.sameReason': 'Karena sebab yang sama seperti di atas.',
  'lockdown.unknown.help': (p) =>
    `Belum diketahui apakah kata sandi baru${p.file ? ` di ${p.file}` : ''} berlaku. Simpan kata sandi itu; perintah ini mencari tahu, memasangnya bila perlu, dan tidak membuat akun terkunci: bpjstk akses ganti-sandi, dengan kata sandi yang sekarang dan ${p.file ? 'yang di berkas itu' : 'yang baru'}.`,
  'lockdown.later':
    'Masih harus dilakukan: jalankan lagi perintah ini bila portal dapat dihubungi. Siapkan kata sandinya: yang tersimpan di komputer ini mungkin sudah dihapus saat itu.',
  'lockdown.written': (p: { folder: string }) =>
    `Laporan dan bukti ada di ${p.folder}. Serahkan kepada layanan bantuan dan penasihat hukum.`,
  'lockdown.notice': (p: { until: string }) =>
    `Jika data karyawan mungkin bocor, UU 27/2022 ps. 46 mewajibkan pemberitahuan tertulis paling lambat ${instantText(p.until, 'id')}; rancangannya ada di laporan.`,
  'lockdown.call': (p: { phone: string; email: string }) =>
    `Hubungi layanan bantuan sekarang: ${p.phone}${p.email ? `, ${p.email}` : ''}`,
  'lockdown.refused':
    'Kata sandi yang tidak berlaku lagi bisa jadi tandanya: mungkin sudah diganti orang lain. Minta kode untuk kata sandi baru: bpjstk akses lupa-sandi. Jika kodenya tidak sampai, minta layanan bantuan memblokir akun.',
  'lockdown.users': (p) =>
    `${p.loggedOut ? 'Pengguna lain sudah dikeluarkan, tetapi kata sandinya tetap' : 'Pengguna lain tetap punya sesi dan kata sandinya'}: ${p.users}. ${p.owners ? `Anda bukan pemilik: minta seorang pemilik (${p.owners.join(', ')}) juga menjalankan bpjstk akses amankan dan menghapus yang asing` : 'Hapus yang asing: bpjstk akun pengguna hapus NAMA'}; yang lain masing-masing menjalankan bpjstk akses amankan.`,
  'lockdown.ownersAlone': (p) =>
    `Tidak dilakukan: hanya pemilik yang boleh. Sesi mereka masih berjalan. Minta seorang pemilik menjalankan bpjstk akses amankan: ${p.owners.join(', ')}`,
  'lockdown.contacts': (p) =>
    `Kode untuk kata sandi baru dikirim ke ${p.email}${p.phone && ` dan ${p.phone}`}. Jika itu bukan milik Anda, segera ubah: bpjstk akun kontak ganti.`,
  'lockdown.secondFactor': (p) =>
    p.on
      ? 'Siapa pun yang sempat masuk mungkin punya kode pemulihan: perbarui verifikasi dua langkah dengan bpjstk akses dua-langkah nonaktifkan, lalu aktifkan.'
      : 'Verifikasi dua langkah belum aktif: bpjstk akses dua-langkah aktifkan.',
  'lockdown.isWritten': 'Sudah dicatat?',
  'lockdown.notWritten': 'Kata sandi tidak diganti, karena yang baru belum dicatat.',
  'lockdown.own': 'perintah ini',
  'lockdown.report': (p) => `LAPORAN INSIDEN: akun di portal diduga dibobol

Mulai       ${instantText(p.startedAt, 'id')}
Perusahaan  ${p.company} (NPP ${p.npp})
Portal      ${p.portal}
${p.call}

YANG DILAKUKAN
${p.steps}
${p.left.length === 0 ? '' : `\nYANG MASIH HARUS DILAKUKAN\n${p.left.join('\n')}\n`}
YANG TERLIHAT
${
  p.known
    ? `Sesi yang terbuka (sejak, terakhir dipakai, dari, program):
${p.sessions ?? `  ${notTold}`}
Catatan aktivitas: ${p.activity === undefined ? notTold : `${p.activity}, di activity.json. Cari waktu, alamat, dan program yang bukan milik Anda.`}
Karyawan yang didaftarkan atau dinonaktifkan dalam 30 hari terakhir: ${p.changed === undefined ? notTold : `${p.changed}, di changes.json.`}
Bulan yang dilaporkan dalam 30 hari terakhir: ${p.reports === undefined ? notTold : p.reports || 'tidak ada'}.`
    : 'Portal tidak dapat ditanya.'
}

DATA SIAPA YANG MUNGKIN TERKENA
${
  p.active === undefined
    ? 'Jumlah karyawan tidak diketahui di sini.'
    : `${p.active} karyawan aktif dan ${p.inactive ?? 0} mantan karyawan.`
} Jenis data di portal: NIK atau nomor paspor, KPJ, nama, tanggal dan tempat lahir, jenis kelamin, status
kawin, nama ibu, alamat, telepon, email, NPWP, golongan darah, upah, tanggal mulai dan berakhirnya hubungan kerja.

RANCANGAN PEMBERITAHUAN (UU 27/2022 ps. 46), tertulis, paling lambat ${instantText(p.until, 'id')}: 3 x 24 jam
Kepada: subjek data pribadi, dan lembaga pelindungan data pribadi
a. Data pribadi yang terungkap: lihat di atas. [Coret yang jelas tidak terkena.]
b. Kapan dan bagaimana: pada ${instantText(p.startedAt, 'id')} diketahui bahwa pihak lain mungkin memasuki akun kami di
   portal jaminan sosial ketenagakerjaan. [Bagaimana diketahui; sejak kapan; apa yang diambil.]
c. Upaya penanganan dan pemulihan: lihat "Yang dilakukan". [Langkah berikutnya; siapa yang dapat dihubungi.]
[Penasihat hukum harus membacanya sebelum dikirim.]`,
  'stdin.terminal': 'Masukan standar adalah terminal, sehingga yang diketik di situ akan terlihat.',
  'stdin.terminal.help':
    'Kirim rahasianya lewat pipa atau dari berkas; atau hapus opsinya, lalu jawab pertanyaannya tanpa terlihat.',
  'secrets.notForgotten': (p) =>
    `Yang tersimpan di keychain untuk perusahaan ini belum dihapus: ${{ locked: 'keychain terkunci', timeout: 'keychain tidak menjawab', unavailable: 'keychain tidak dapat diakses' }[p.kind]}.`,
  'secrets.notForgotten.help':
    'Buka kunci keychain lalu keluar sekali lagi (bpjstk akses keluar), atau hapus sendiri entri bpjstk di sana.',
  'secrets.codesForgotten':
    'Rahasia pembuat kode verifikasi juga dihapus dari komputer ini; aplikasi Anda tetap membuat kodenya. Untuk perintah terjadwal, atur ulang: bpjstk akses dua-langkah nonaktifkan, lalu bpjstk akses dua-langkah aktifkan --remember',
  'secrets.storeDeleted':
    'Penyimpanan terenkripsi tidak dapat dibuka, jadi sudah dihapus. Sesi di dalamnya mungkin masih berlaku di portal sampai habis masanya: akhiri dengan bpjstk akses sesi akhiri --all-others.',
  'secrets.storeNotDeleted':
    'Penyimpanan terenkripsi tidak dapat dibuka dan tidak dihapus: kunci riwayat terenkripsi ada di dalamnya.',
  'secrets.storeNotDeleted.help': (p) =>
    `Kembalikan kuncinya ke tempat semula. Jika hilang selamanya, hapus penyimpanan itu lalu ambil ulang riwayatnya: rm ${p.file} && bpjstk riwayat tarik --anew`,
  'logout.done':
    'Sudah keluar; kata sandi, sesi, dan kode pengguna ini tidak lagi disimpan di komputer ini. Riwayat tetap ada, begitu juga yang disimpan pengguna lain.',
  'logout.lost.help':
    'Mungkin sesi itu masih terbuka di portal, dan yang tersimpan di sini tetap disimpan. Keluar lagi setelah portal menjawab (bpjstk akses keluar); atau akhiri dari tempat lain: bpjstk akses sesi akhiri --all-others',
  'session.mayBeOpen':
    'Mungkin masih ada sesi terbuka di portal yang tidak dipakai lagi: bpjstk akses sesi daftar menampilkannya, bpjstk akses sesi akhiri --all-others mengakhirinya.',
  'logout.goesOn.help':
    'Sesi di portal juga masih berlaku. Buka kunci keychain lalu keluar sekali lagi (bpjstk akses keluar); atau akhiri dari tempat lain: bpjstk akses sesi akhiri --all-others',
  'logout.nothing': (p) =>
    p.places.length === 0
      ? 'Tidak ada sesi yang perlu diakhiri.'
      : `Tidak ada sesi yang perlu diakhiri; kata sandi yang tersimpan di ${p.places.map((place) => keptIn[place]).join(' dan ')} sudah dihapus.`,
  'logout.helperKeeps':
    'Isi pembantu kredensial dibiarkan: bukan program ini yang menaruhnya di sana. Yang menaruhnya dapat menghapusnya di sana.',
  'auth.store.keychain': 'keychain milik sistem',
  'auth.store.encrypted': 'penyimpanan terenkripsi',
  'auth.store.none': 'tidak disimpan: keychain tidak dapat dipakai di sini',
  'auth.session.kept': 'tersimpan',
  'auth.session.ended': 'sudah berakhir di portal',
  'auth.session.none': 'tidak ada',
  'auth.session.locked': 'keychain terkunci',
  'auth.session.closed': 'tidak diketahui: penyimpanan terenkripsi tidak dapat dibuka',
  'auth.session.unavailable': 'tidak diketahui: keychain tidak dapat diakses',
  'auth.password.stdin': 'masukan standar',
  'auth.password.file': 'dari BPJSTK_PASSWORD_FILE',
  'auth.password.service': 'dari systemd',
  'auth.password.helper': 'dari pembantu kredensial',
  'auth.password.keychain': 'dari keychain',
  'auth.password.encrypted': 'dari penyimpanan terenkripsi',
  'auth.password.environment': 'dari BPJSTK_PASSWORD',
  'auth.password.prompt': 'ditanyakan',
  'auth.password.refused': 'ada, tetapi sudah ditolak portal: tidak akan dikirim lagi dengan sendirinya',
  'auth.password.unusable':
    'tidak ada: sumber yang disetel tidak dapat dipakai, jadi upaya masuk berikutnya berhenti di sana',
  'auth.password.none': 'akan ditanyakan',
  'auth.codes.file': 'dibuat dari BPJSTK_TOTP_SECRET_FILE',
  'auth.codes.service': 'dibuat dari kredensial systemd',
  'auth.codes.keychain': 'dibuat dari keychain',
  'auth.codes.encrypted': 'dibuat dari penyimpanan terenkripsi',
  'auth.codes.none': 'akan ditanyakan',
  'auth.source.stdin': '--password-stdin',
  'auth.source.file': 'BPJSTK_PASSWORD_FILE',
  'auth.source.service': 'systemd (CREDENTIALS_DIRECTORY)',
  'auth.source.helper': 'BPJSTK_CREDENTIAL_HELPER',
  'auth.source.keychain': 'keychain',
  'auth.source.encrypted': 'penyimpanan terenkripsi',
  'auth.source.environment': 'BPJSTK_PASSWORD',
  'auth.source.prompt': 'pertanyaan di terminal',
  'auth.place.used': 'ada; dipakai berikutnya',
  'auth.place.set': 'ada',
  'auth.place.unset': 'tidak ada',
  'auth.place.asked': 'bila diminta',
  'auth.place.unusable': 'tidak dapat dipakai',
  'auth.place.refused': 'pernah ditolak; tidak dikirim lagi',
  'store.keyLost.help':
    'Kembalikan kuncinya ke tempat semula. Jika hilang, mulailah penyimpanan baru; yang lama disisihkan, tidak dihapus: bpjstk akses masuk --store encrypted --new-store --key-file BERKAS',
  'store.passphrase': 'Frasa sandi penyimpanan terenkripsi',
  'store.choose': 'Buat frasa sandi untuk penyimpanan terenkripsi',
  'store.again': 'Ketik frasa sandi yang sama sekali lagi',
  'store.passphraseNeeded':
    'Penyimpanan terenkripsi dibuka dengan frasa sandi, dan di sini tidak ada yang dapat mengetiknya.',
  'store.passphraseNeeded.help':
    'Jalankan perintah ini di terminal, atau berikan kata sandinya lewat BPJSTK_PASSWORD_FILE. Untuk tugas terjadwal, pakai penyimpanan yang dibuka dengan berkas: bpjstk akses masuk --store encrypted --key-file BERKAS --new-store',
  'store.tooShort': (p) => `Frasa sandi sekurangnya ${p.shortest} karakter.`,
  'store.differ': 'Kedua frasa sandi tidak sama.',
  'twoStep.kind.totp': 'aplikasi autentikator (TOTP)',
  'twoStep.kind.sms': 'kode lewat SMS',
  'twoStep.kind.email': 'kode lewat email',
  'twoStep.kind.none': 'tidak aktif',
  'twoStep.fewCodes':
    'Kode pemulihan tinggal sedikit. Untuk mendapat yang baru, nonaktifkan lalu aktifkan lagi: bpjstk akses dua-langkah nonaktifkan',
  'twoStep.scan': 'Pindai gambar ini dengan aplikasi autentikator di ponsel Anda:',
  'twoStep.orType': 'Atau ketikkan kunci ini di aplikasi itu; jangan sampai terlihat orang lain:',
  'twoStep.sent.sms': (p) => `Kode sudah dikirim lewat SMS ke ${p.sentTo}.`,
  'twoStep.sent.email': (p) => `Kode sudah dikirim lewat email ke ${p.sentTo}.`,
  'twoStep.on': 'Verifikasi dua langkah aktif: mulai sekarang setiap kali masuk diminta kode.',
  'twoStep.onAlready': 'Verifikasi dua langkah ini sudah aktif; tidak ada yang diubah.',
  'twoStep.recoveryCodes':
    'Kode pemulihan, untuk berjaga-jaga bila ponsel hilang. Hanya ditampilkan sekali ini, dan masing-masing berlaku satu kali. Cetak, lalu simpan terpisah dari kata sandi:',
  'twoStep.code': 'Kode yang tampil di aplikasi',
  'twoStep.remember':
    'Simpan kunci pembuat kode bersama kata sandi, agar pekerjaan terjadwal dapat masuk sendiri? Siapa yang mendapat yang satu juga mendapat yang lain.',
  'twoStep.secretKept': 'Kunci pembuat kode disimpan di komputer ini.',
  'twoStep.anotherIsOn': 'Verifikasi dua langkah dengan cara lain sedang aktif.',
  'twoStep.anotherIsOn.help': 'Nonaktifkan dahulu: bpjstk akses dua-langkah nonaktifkan',
  'twoStep.needsTerminal': 'Verifikasi dua langkah diatur di terminal: seseorang harus mengetik kode dari ponselnya.',
  'twoStep.needsTerminal.help': 'Jalankan perintah ini di terminal, tanpa --no-input dan tanpa CI.',
  'twoStep.disableQuestion': 'Nonaktifkan verifikasi dua langkah? Setelah itu kata sandi saja sudah cukup untuk masuk.',
  'twoStep.off': 'Verifikasi dua langkah tidak aktif; tidak ada yang diubah.',
  'twoStep.kept': 'Verifikasi dua langkah tetap aktif.',
  'twoStep.disable.help':
    'Yang tersimpan untuk masuk tidak berlaku untuk ini. Ketik kode di terminal, atau kirim kodenya: bpjstk akses dua-langkah nonaktifkan --yes --otp-stdin',
  'twoStep.removed': 'Verifikasi dua langkah sudah nonaktif; kode pemulihannya tidak berlaku lagi.',

  // setelan
  'config.notSet': (p) => `${p.key} belum diatur.`,
  'config.notSet.help': 'Semua yang sudah diatur: bpjstk setelan daftar',
  'config.storeInUse': 'Rahasia perusahaan ini tersimpan di tempat yang dipakai sekarang, dan akan tertinggal di sana.',
  'config.storeInUse.help': (p) =>
    `Perintah ini memindahkan Anda ke tempat yang lain dan mengosongkan yang ini: bpjstk akses masuk --store ${p.store}. Atau keluar dulu: bpjstk akses keluar`,
  'config.trustedHost': 'Situs tepercaya dinyatakan saat masuk, bukan lewat setelan.',
  'config.trustedHost.help':
    "Masuk dengan bpjstk akses masuk --portal https://SITUS --trust-host SITUS. Untuk mencabutnya: bpjstk setelan atur trustedHost ''",
  'config.empty': (p) => `Belum ada yang diatur di profil ${p.profile}.`,
  'config.done': (p) => `${p.key} sudah diatur di profil ${p.profile}.`,
  'config.noProfiles': 'Belum ada profil; profil pertama dibuat saat masuk.',

  // ringkasan
  // pemberitahuan
  'notification.says': (p) => {
    const bill = `${p.period === null ? '' : ` ${periodText(p.period, 'id')}`}${p.billingCode === null ? '' : ` (kode iuran ${p.billingCode})`}`;
    const until = p.dueAt === null ? '' : ` paling lambat ${instantText(p.dueAt, 'id')}`;
    switch (p.topic) {
      case 'bill_issued':
        return `Tagihan${bill} sudah terbit.`;
      case 'bill_due_soon':
        return `Tagihan${bill} harus dibayar${until}.`;
      case 'bill_overdue':
        return `Tagihan${bill} belum dibayar dan lewat jatuh tempo; denda berjalan.`;
      case 'bill_expired':
        return `Kode iuran${p.period === null ? '' : ` ${periodText(p.period, 'id')}`} sudah kedaluwarsa.`;
      case 'payment_received':
        return `Pembayaran${bill} sudah diterima.`;
      case 'account_locked':
        return 'Akun dikunci karena kata sandi salah berkali-kali.';
      case 'claim_due':
        return `Klaim ${p.claimId ?? ''} harus diajukan${until}.`;
      case 'approval_waiting':
        return `${p.userName ?? ''} sudah menyiapkan laporan${p.period === null ? '' : ` ${periodText(p.period, 'id')}`}; laporan itu menunggu persetujuan pengguna lain.`;
      case 'access_asked':
        return `${p.userName ?? ''} meminta akses ke akun perusahaan ini.`;
      case 'claim_moved':
        return `Klaim ${p.claimId ?? ''}: ${claimStates[p.claimState ?? ''] ?? p.claimState ?? ''}.`;
      default:
        return [p.title, p.text].filter((part) => part !== null).join(': ') || p.topic;
    }
  },
  'notification.next': (p) =>
    ({
      bill_issued: `bpjstk pembayaran tagihan ${p.period ?? 'YYYY-MM'}`,
      bill_due_soon: `bpjstk pembayaran tagihan ${p.period ?? 'YYYY-MM'}`,
      bill_overdue: `bpjstk pembayaran tagihan ${p.period ?? 'YYYY-MM'}`,
      bill_expired: `bpjstk pembayaran tagihan ${p.period ?? 'YYYY-MM'}`,
      payment_received: `bpjstk pembayaran bukti ${p.period ?? 'YYYY-MM'} --out bukti.pdf`,
      account_locked: 'bpjstk akses sesi daftar',
      claim_due: `bpjstk klaim cek ${p.claimId ?? 'KLAIM'}`,
      claim_moved: `bpjstk klaim cek ${p.claimId ?? 'KLAIM'}`,
      approval_waiting: `bpjstk laporan setujui ${p.period ?? 'YYYY-MM'}`,
      access_asked: `bpjstk akun pengguna tambah ${p.userName ?? 'PENGGUNA'} --name "NAMA" --email ALAMAT --role viewer`,
      data_to_mend: 'bpjstk karyawan ekspor --out karyawan.csv',
    })[p.topic] ?? '',
  'notifications.unread': (p) => (p.unread === 0 ? 'Semua sudah dibaca.' : `${p.unread} belum dibaca.`),
  'notifications.none': 'Tidak ada pemberitahuan dari portal.',
  'notifications.noneUnread': 'Tidak ada yang belum dibaca.',
  'notifications.unknown': (p) => `Tidak ada pemberitahuan ${p.ids.join(', ')}.`,
  'notifications.unknown.help': 'Lihat daftarnya: bpjstk pemberitahuan daftar',
  'notifications.which': 'Pemberitahuan yang mana?',
  'notifications.which.help': 'Sebutkan ID seperti pada daftar, atau pakai --all.',
  'notifications.hookFailed': (p) =>
    `Perintah itu tidak menerima ${p.refused.map(({ exit, id }) => `${id} (berakhir dengan ${exit})`).join(', ')}; nanti diserahkan lagi.`,
  'notifications.noCommand': (p) => `Perintah di --exec tidak ditemukan atau tidak boleh dijalankan (${p.exit}).`,
  'notifications.noCommand.help': 'Sebut program yang ada, beserta foldernya. Belum ada yang ditandai sudah dibaca.',
  'notifications.noneTaken': 'Perintah di --exec tidak menerima satu pemberitahuan pun.',
  'notifications.noneTaken.help':
    'Periksa apa yang ditulisnya. Semuanya tetap belum dibaca: bpjstk pemberitahuan daftar --unread',
  'notifications.lost': 'Portal sedang tidak bisa dihubungi; nanti ditanya lagi.',
  'notifications.watching': (p) => `Ditanyakan setiap ${p.seconds} detik; Ctrl-C untuk mengakhiri.`,
  'column.read': 'Dibaca',
  'column.next': 'Selanjutnya',
  // klaim
  'claims.documentWord': (p) => documentWord(p.document, 'id'),
  'claims.document': (p) => claimDocument(p.document),
  'claims.documentAsked': (p) =>
    `${ofClaimant(p)}${p.when === undefined ? '' : `, ${claimConditions[p.when] ?? p.when}`}`,
  'claims.signedBy': (p) => p.signedBy.map((who) => signers[who] ?? who).join(', '),
  'claims.requirements': (p) => `Syarat klaim ${p.kind} (kejadian tanggal ${dayText(p.day, 'id')})`,
  'claims.claimant.heirs': 'ahli waris peserta yang meninggal dunia',
  'claims.claimant.worker': 'peserta',
  'claims.ofHeirs': 'Bila peserta sudah meninggal dunia, yang mengajukan ahli waris, dengan:',
  'claims.noRequirements': 'Program itu belum ada pada tanggal tersebut.',
  'claims.stage': (p) =>
    p.stage === 1 ? 'Tahap I: kejadian kecelakaan' : 'Tahap II: akibat kecelakaan, sekaligus pengajuan manfaat',
  'claims.within': (p) =>
    `Wajib dilaporkan paling lama ${p.hours} jam (2 × 24) sejak ${p.stage === 1 ? 'kecelakaan terjadi' : 'karyawan dinyatakan sembuh, cacat atau meninggal dunia oleh dokter'}: ${sourced(p)}.`,
  'claims.basis': (p) =>
    `Dasar: ${p.bases.map(sourced).join('; ')}, menurut daftar yang diumumkan BPJS Ketenagakerjaan.`,
  'claims.jkpMonths': 'JKP juga mensyaratkan iuran 12 bulan dalam 24 bulan terakhir.',
  'claims.fileRules':
    'Tiap berkas JPG, PNG atau PDF, paling besar 6 MB; satu dokumen boleh terdiri dari beberapa berkas.',
  'claims.state.draft': claimStates['draft'] ?? '',
  'claims.state.stage_one_received': claimStates['stage_one_received'] ?? '',
  'claims.state.submitted': claimStates['submitted'] ?? '',
  'claims.state.in_review': claimStates['in_review'] ?? '',
  'claims.state.approved': claimStates['approved'] ?? '',
  'claims.state.rejected': claimStates['rejected'] ?? '',
  'claims.state.withdrawn': claimStates['withdrawn'] ?? '',
  'claims.dayOnly': (p) => dayText(jakartaDay(p.at), 'id'),
  'claims.clock': (p) => {
    if (p.submittedAt !== null) {
      const late = p.dueAt !== null && p.submittedAt > p.dueAt ? ', terlambat' : '';
      return `diajukan ${instantText(p.submittedAt, 'id')}${late}`;
    }
    if (p.dueAt === null) return 'belum diajukan';
    const left = Date.parse(p.dueAt) - Date.parse(p.now);
    return `paling lambat ${instantText(p.dueAt, 'id')} (${left < 0 ? `terlambat ${stretch(left)}` : `${stretch(left)} lagi`})`;
  },
  'claims.isLate': (p) =>
    `Batas waktunya sudah lewat ${stretch(Date.parse(p.dueAt) - Date.parse(p.now))}. Klaim masih dapat dimulai, tetapi terlambat.`,
  'claims.fromMidnight':
    'Jamnya tidak disebut, jadi dihitung dari pukul 00:00 WIB hari itu; dengan jamnya: --date YYYY-MM-DDTHH:MM',
  'claims.there': 'lengkap',
  'claims.partly': (p) => `${p.received} dari ${p.parts} bagian`,
  'claims.noDocuments': 'Belum ada dokumen.',
  'claims.missing': (p) => `${documentWord(p.document, 'id')}: ${claimDocument(p.document)} belum ada`,
  'claims.next.attach': (p) =>
    `Selanjutnya: bpjstk klaim lampirkan ${p.claimId} ${documentWord(p.document, 'id')} BERKAS`,
  'claims.next.rejected': (p) =>
    `Setelah alasan itu tidak berlaku lagi, ajukan klaim baru: bpjstk klaim mulai ${p.kind}. Untuk bertanya: bpjstk dukungan kontak`,
  'claims.next.submit': (p) => `Selanjutnya: bpjstk klaim ajukan ${p.claimId}`,
  'claims.next.stageTwo': (p) =>
    `Selanjutnya, setelah ada keterangan dokter tentang akibatnya: bpjstk klaim mulai JKK --worker ${p.worker} --stage 2 --claim ${p.claimId} --date YYYY-MM-DDTHH:MM`,
  'claims.startQuestion': (p) => `Mulai klaim ${p.kind} ini?`,
  'claims.started': (p) => `Klaim ${p.claimId} dimulai. Belum ada yang diajukan sampai klaim dikirim.`,
  'claims.secondStarted': (p) => `Laporan tahap II klaim ${p.claimId} dimulai.`,
  'claims.alreadyStarted': (p) => `Klaim itu sudah ada, nomornya ${p.claimId}; tidak ada yang dimulai.`,
  'claims.notStarted': 'Tidak ada yang dimulai.',
  'claims.dateNeeded': (p) =>
    p.kind === 'JKK'
      ? 'Kapan kecelakaan itu terjadi?'
      : 'Kapan kejadiannya? Hari kerja terakhir tidak tercatat di portal.',
  'claims.dateAsked': (p) =>
    p.kind === 'JKK'
      ? 'Kapan kecelakaan itu terjadi? Tanggal dan jam WIB, misalnya 2026-11-09T14:30'
      : 'Tanggal berapa kejadiannya? Misalnya 2026-11-09',
  'claims.dateWrong': (p) =>
    `Bukan tanggal yang benar: tahun-bulan-tanggal${p.kind === 'JKK' ? ', T, lalu jamnya: 2026-11-09T14:30' : ': 2026-11-09'}`,
  'claims.dateNeeded.help': (p) =>
    p.kind === 'JKK'
      ? 'Batas 2 × 24 jam dihitung sejak saat itu: --date YYYY-MM-DDTHH:MM'
      : 'Sebutkan dengan --date YYYY-MM-DD',
  'claims.future': 'Tanggal itu belum tiba.',
  'claims.future.help': 'Periksa --date: tahunnya, dan urutannya (YYYY-MM-DD).',
  'claims.beforeLaw': (p) =>
    `Tidak ada klaim untuk kejadian sebelum ${dayText(p.first, 'id')}: program-program ini baru berlaku sejak itu.`,
  'claims.contradicts.help': 'Periksa tanggal dan sebab yang tercatat di portal: bpjstk karyawan tampil KARYAWAN',
  'claims.openAlready': (p) => `Karyawan ini sudah punya klaim ${p.kind}: ${p.claimId}.`,
  'claims.openAlready.help': (p) => `Lanjutkan klaim itu, atau batalkan dulu: bpjstk klaim cek ${p.claimId}`,
  'claims.odd.stillAtWork': (p) =>
    p.programme === 'JKM'
      ? `Di portal karyawan ini masih aktif bekerja. Bila memang meninggal, laporkan juga: bpjstk karyawan nonaktifkan ${p.worker} --reason meninggal --date ${jakartaDay(p.at)}`
      : p.programme === 'JKP'
        ? `Di portal karyawan ini masih aktif bekerja, padahal JKP untuk yang terkena PHK. Laporkan dulu PHK-nya: bpjstk karyawan nonaktifkan ${p.worker} --reason phk --date ${jakartaDay(p.at)}`
        : 'Di portal karyawan ini masih aktif bekerja dan belum berusia 56 tahun: seluruh JHT dibayar saat berhenti bekerja (PP 46/2015 Pasal 22); sebelum itu sebagian, setelah sepuluh tahun kepesertaan.',
  'claims.odd.beforePension': (p) =>
    `Karyawan ini berusia ${p.age} tahun; usia pensiun ${p.pensionAge} tahun. Sebelum itu JP dibayar bila cacat total tetap, atau kepada ahli waris peserta yang meninggal.`,
  'claims.odd.sameAccident': (p) =>
    `Dalam sehari dari kecelakaan ini sudah ada laporan kecelakaan karyawan yang sama: ${p.claims.join(', ')}. Apakah kejadiannya sama?`,
  'claims.received':
    'Laporan kecelakaan ini sudah diterima portal: tidak dapat ditarik kembali, dan dokumennya tetap ada.',
  'claims.received.help': 'Bila keliru, hubungi kantor cabang: bpjstk dukungan kontak',
  'claims.noStageOne': 'Tidak ada kecelakaan karyawan ini yang menunggu laporan tahap II.',
  'claims.noStageOne.help':
    'Laporkan dulu kecelakaannya: bpjstk klaim mulai JKK --worker KARYAWAN --date YYYY-MM-DDTHH:MM, lalu lampirkan dan kirim. Daftarnya: bpjstk klaim daftar --kind JKK',
  'claims.beforeAccident': (p) =>
    `Keterangan dokter tidak mungkin lebih dulu daripada kecelakaannya, yaitu ${p.timeKnown ? instantText(p.eventAt, 'id') : dayText(p.eventAt.slice(0, 10), 'id')}.`,
  'claims.beforeAccident.help': 'Periksa --date: hari dan jam surat keterangan, YYYY-MM-DDTHH:MM.',
  'claims.begunOtherwise': (p) =>
    `Tahap II klaim ${p.claimId} sudah dimulai, dengan keterangan dokter tertanggal ${instantText(p.since, 'id')}. Tanggal yang lain tidak dikirim.`,
  'claims.begunOtherwise.help': (p) =>
    `Bila tanggal yang tercatat benar, lanjutkan: bpjstk klaim cek ${p.claimId}. Bila salah, hanya kantor cabang yang dapat membetulkannya, karena kecelakaan yang sudah dilaporkan tidak dapat ditarik: bpjstk dukungan kontak`,
  'claims.several': (p) => `Beberapa kecelakaan karyawan ini menunggu laporan tahap II: ${p.claims.join(', ')}.`,
  'claims.several.help': 'Sebutkan yang dimaksud: --claim KLAIM',
  'claims.notAsked': (p) => `Klaim ${p.kind} tidak meminta dokumen "${p.word}".`,
  'claims.notAsked.help': (p) =>
    `Yang diminta: ${p.documents.map((document) => documentWord(document, 'id')).join(', ')}`,
  'claims.tooManyFiles': (p) => `${p.files} berkas terlalu banyak untuk satu dokumen; portal menerima ${p.most}.`,
  'claims.tooManyFiles.help': 'Gabungkan beberapa halaman menjadi satu PDF.',
  'claims.attaching': (p) => `Untuk klaim ${p.claimId}: ${claimDocument(p.document)}`,
  'claims.attachQuestion': (p) =>
    `Kirim ${p.files === 1 ? 'berkas ini' : `${p.files} berkas ini`}${p.replaces === 0 ? '' : `, menggantikan ${p.replaces} berkas yang sudah ada`}?`,
  'claims.replaces': (p) =>
    `${p.replaces} berkas yang sudah ada digantikan; agar tetap ada dan halaman ini ditambahkan: --add`,
  'claims.unfinished': 'Ada berkas dokumen ini yang belum terkirim utuh, dan bukan salah satu dari berkas ini.',
  'claims.unfinished.help': 'Lampirkan semua halaman sekaligus tanpa --add.',
  'claims.attached': (p) =>
    `${claimDocument(p.document)}: ${p.parts === 1 ? 'sudah sampai, satu bagian' : `semua ${p.parts} bagian sudah sampai`}${p.sent === p.parts ? '' : `; ${p.sent} dikirim sekarang`}.`,
  'claims.alreadyAttached': (p) => `${claimDocument(p.document)}: sudah ada di portal.`,
  'claims.notAttached': 'Tidak ada yang dikirim.',
  'claims.documentsMissing': (p) =>
    `Klaim tidak diajukan. Masih kurang: ${p.documents.map((document) => `${claimDocument(document)} (${documentWord(document, 'id')})`).join('; ')}.`,
  'claims.documentsMissing.help': (p) =>
    `Kirim satu per satu, lalu ajukan lagi: bpjstk klaim lampirkan ${p.claimId} ${documentWord(p.document, 'id')} BERKAS`,
  'claims.submitQuestion': (p) =>
    p.kind === 'JKK' ? `Ajukan tahap ${p.stage === 1 ? 'I' : 'II'}?` : 'Ajukan klaim ini?',
  'claims.submitted': (p) => `Sudah diajukan${p.receipt === null ? '' : `; tanda terima ${p.receipt}`}.`,
  'claims.alreadySubmitted': (p) =>
    `Sudah pernah diajukan${p.receipt === null ? '' : `; tanda terima ${p.receipt}`}. Tidak ada yang dikirim.`,
  'claims.notSubmitted': 'Klaim tidak diajukan; konsepnya tersimpan.',
  'claims.isClosed': (p) =>
    `Klaim ${p.claimId} tidak lagi menerima dokumen atau laporan: ${claimStates[p.state] ?? p.state}. Tidak ada yang berubah.`,
  'claims.isClosed.help': (p) => `Lihat posisinya: bpjstk klaim cek ${p.claimId}`,
  'claims.isClosed.anew': (p) =>
    `Mulai yang baru: bpjstk klaim mulai ${p.kind} --worker KARYAWAN --date ${typedTime(p)}`,
  'claims.withdrawQuestion': (p) =>
    `Tarik kembali klaim ${p.kind} atas nama ${p.name}? Dokumennya akan dihapus di portal.`,
  'claims.withdrawn': 'Klaim sudah ditarik kembali, dan dokumennya dihapus di portal.',
  'claims.alreadyWithdrawn': (p) =>
    `Klaim ini sudah ditarik kembali pada ${instantText(p.at, 'id')}; tidak ada yang dikirim.`,
  'claims.notWithdrawn': 'Tidak ada yang ditarik; klaim tetap seperti semula.',
  'claims.none': 'Tidak ada klaim seperti itu.',
  'progress.upload': (p) => `Mengirim ${p.file}`,
  'document.tooLarge': (p) =>
    `${p.file} berukuran ${wholeNumber(p.bytes, 'id')} byte; portal menerima paling besar 6.291.456 (6 MB) per berkas.`,
  'document.tooLarge.help':
    'Pindai ulang dengan 150 atau 200 dpi, atau pecah halamannya menjadi beberapa berkas lalu lampirkan semuanya.',
  'document.type': (p) =>
    `${p.file} bukan JPG, PNG atau PDF, apa pun namanya: isinya ${p.format === 'text' ? 'teks' : p.format}.`,
  'document.type.help': 'Simpan atau pindai sebagai PDF, JPG atau PNG; mengganti nama tidak mengubah isinya.',
  'document.empty': (p) => `${p.file} kosong.`,
  'document.empty.help': 'Pindai atau salin ulang.',
  'document.damaged': (p) => `${p.file} tidak utuh: terpotong, rusak, atau ada isi lain di belakangnya.`,
  'document.damaged.help':
    'Buka untuk melihatnya. Bila tidak tersalin sampai selesai, salin ulang; bila tidak, pindai lagi dokumennya atau simpan ulang gambarnya.',
  'document.active': (p) =>
    `${p.file} adalah PDF yang menjalankan skrip atau program begitu dibuka; hasil pindaian tidak begitu.`,
  'document.active.help': 'Tanyakan kepada pengirimnya, lalu pindai kertasnya atau cetak ke PDF baru.',
  'document.encrypted': (p) => `${p.file} adalah PDF yang dikunci dengan kata sandi; portal tidak bisa membacanya.`,
  'document.encrypted.help': 'Cetak ke PDF baru tanpa kata sandi, lalu lampirkan yang itu.',
  'general.more': (p) => `Masih ada lagi: --cursor ${p.cursor}`,
  'dashboard.title': (p) => `${p.company} (${p.npp}), ${dayText(p.today, 'id')}`,
  'dashboard.counts': (p) =>
    `${wholeNumber(p.employees, 'id')} karyawan aktif; ${p.unread === 0 ? 'semua pemberitahuan sudah dibaca' : `${p.unread} pemberitahuan belum dibaca`}.`,
  'dashboard.more.todos': (p) => `… dan ${p.more} lagi yang perlu dikerjakan: bpjstk ringkasan --json`,
  'dashboard.more.months': (p) => `… dan ${p.more} bulan lagi: bpjstk laporan daftar`,
  'dashboard.more.claims': (p) => `… dan ${p.more} klaim lagi: bpjstk klaim daftar`,
  'dashboard.claim': (p) => {
    const what = p.kind === 'JKK' ? `JKK tahap ${p.stage === 1 ? 'I' : 'II'}` : p.kind;
    const left = p.dueAt === null ? 0 : Date.parse(p.dueAt) - Date.parse(p.now);
    const clock =
      p.dueAt === null
        ? 'belum diajukan'
        : `batas ${instantText(p.dueAt, 'id')}, ${left < 0 ? `terlambat ${stretch(left)}` : `${stretch(left)} lagi`}`;
    return `${p.claimId} ${what}${p.name === '' ? '' : `, ${p.name}`}: ${clock}`;
  },
  'dashboard.data': (p) =>
    `Perlu diperbaiki: ${[
      [p.noContact, 'tanpa telepon dan email'],
      [p.belowMinimumWage, 'di bawah upah minimum'],
      [p.endedButActive, 'lewat hari terakhir tetapi masih aktif'],
    ]
      .filter(([workers]) => workers !== 0)
      .map(([workers = 0, what]) => `${wholeNumber(Number(workers), 'id')} ${what}`)
      .join('; ')}.`,
  'dashboard.known': (p) =>
    `${p.at === null ? 'Riwayat belum ditarik (riwayat tarik)' : `Riwayat sampai ${instantText(p.at, 'id')}`}${p.passwordDays === null ? '' : `; kata sandi diganti ${p.passwordDays === 0 ? 'hari ini' : `${p.passwordDays} hari lalu`}`}.`,
  'dashboard.noTerminal': 'Ringkasan hanya bisa dipantau di terminal.',
  'dashboard.noTerminal.help': 'Untuk skrip, tanpa --watch: bpjstk ringkasan --json',
  'dashboard.offlineTitle': (p) => `${p.npp}, ${dayText(p.today, 'id')}`,
  'dashboard.offline':
    'Portal tidak bisa dihubungi. Inilah yang diketahui komputer ini; pembayaran atau yang dikerjakan di tempat lain mungkin belum tercatat.',
  'dashboard.nothingSent': 'Belum ada laporan yang dikirim dari komputer ini.',
  'ledger.state.intended': 'direncanakan, belum dikirim',
  'ledger.state.sent': 'dikirim, belum dijawab',
  'ledger.state.submitted': 'sudah dilaporkan',
  'ledger.state.awaiting': 'menunggu persetujuan',
  'ledger.state.refused': 'ditolak',
  'ledger.state.cancelled': 'dibatalkan',
  'dashboard.report': (p) =>
    `Perlu dikerjakan: laporkan ${periodText(p.period, 'id')}; paling lambat dibayar ${dayText(p.dueDate, 'id')}.\nbpjstk laporan kirim ${p.period} --file BERKAS`,
  'dashboard.reportLate': (p) =>
    `Terlambat: ${periodText(p.period, 'id')} belum dilaporkan, padahal jatuh tempo ${dayText(p.dueDate, 'id')}.\nbpjstk laporan kirim ${p.period} --file BERKAS`,
  'dashboard.pay': (p) =>
    `Perlu dikerjakan: bayar ${rupiahText(p.remaining, 'id')} untuk ${periodText(p.period, 'id')} paling lambat ${dayText(p.dueDate, 'id')}, kode iuran ${p.billingCode}.`,
  'dashboard.payLate': (p) =>
    `Terlambat: ${rupiahText(p.remaining, 'id')} untuk ${periodText(p.period, 'id')} jatuh tempo ${dayText(p.dueDate, 'id')}, kode iuran ${p.billingCode}. Denda bertambah setiap memasuki bulan berikutnya.`,
  'dashboard.payExpired': (p) =>
    `${p.overdue ? 'Terlambat' : 'Bayar'}: ${rupiahText(p.remaining, 'id')} untuk ${periodText(p.period, 'id')}; kode iurannya kedaluwarsa:\nbpjstk pembayaran tagihan ${p.period}`,
  'dashboard.noWorkers':
    'Portal belum mencatat karyawan yang bekerja di sini. Daftarkan:\nbpjstk karyawan impor BERKAS',
  'dashboard.unclaimed': (p) =>
    `Perlu dikerjakan: ${p.name} meninggal ${dayText(p.since, 'id')}, dan ${p.programme} untuk ahli warisnya belum diklaim.\nbpjstk klaim mulai ${p.programme} --worker KPJ`,
  'dashboard.wait': (p) =>
    `${periodText(p.period, 'id')} sudah dilaporkan; kode iurannya terbit setelah ${periodText(p.waitingFor, 'id')} dilaporkan dan lunas.`,
  'dashboard.registeredLate': (p) =>
    `Didaftarkan melewati batas waktu: ${wholeNumber(p.workers, 'id')} karyawan, ${latenessText(p, 'id', 'paling lambat', 'dan')} (PP 45/2015 Pasal 4).`,
  'dashboard.leftLate': (p) =>
    `Terlambat dilaporkan berhenti: ${wholeNumber(p.workers, 'id')} karyawan, ${latenessText(p, 'id', 'paling lambat', 'dan')} (PP 44/2015 Pasal 9).`,
  'dashboard.deadlines': (p) =>
    `Mulai hari ini: daftarkan paling lambat ${dayText(p.registerBy, 'id')}; perubahan: ${dayText(p.changeBy, 'id')}.`,
  'dashboard.totals': 'Total per bulan',
  'dashboard.nothing': 'Tidak ada yang perlu dikerjakan sekarang.',

  // diagnosa
  'doctor.settings': (p) => `Setelan: ${p.file}`,
  'doctor.folders': (p) => `Folder hanya dapat dibuka oleh Anda, dan dapat ditulisi: ${p.folder}`,
  'doctor.folderClosed': (p) => `${p.folder} tidak dapat ditulisi.`,
  'doctor.folderClosed.cure':
    'Beri akun Anda izin menulis di sana, atau tentukan folder lain dengan BPJSTK_CONFIG_DIR dan BPJSTK_DATA_DIR.',
  'doctor.folders.windows': (p) =>
    `${p.folder} dapat ditulis. Siapa lagi yang dapat membacanya diatur Windows lewat profil pengguna Anda; itu tidak diperiksa di sini.`,
  'doctor.folderOpen': (p) => `Pengguna lain di komputer ini dapat melihat isi ${p.folder}.`,
  'doctor.folderOpen.cure': (p) => `chmod 700 "${p.folder}"`,
  'doctor.ledger': 'Buku catatan laporan utuh.',
  'doctor.ledger.about': (p) =>
    `Buku catatan laporan utuh: ${wholeNumber(p.submissions, 'id')} laporan, ${wholeNumber(p.events, 'id')} peristiwa riwayat, skema ${p.schema}, ${p.file}${p.copies.length > 0 ? `; salinan sebelum pembaruan: ${p.copies.join(', ')}` : ''}`,
  'doctor.ledger.none': (p) => `Belum ada buku catatan laporan di komputer ini: ${p.file}`,
  'doctor.ledger.none.cure':
    'Laporan pertama akan membuatnya. Jika dari sini sudah pernah ada laporan yang dikirim, berkasnya terpindah atau hilang: kembalikan salinannya. Portal selalu ditanya sebelum mengirim, jadi tidak ada yang terkirim dua kali.',
  'doctor.reports': 'Setiap laporan yang dimulai sudah selesai.',
  'doctor.unfinished.report': (p) =>
    `Ada laporan yang dimulai tetapi belum selesai: ${periodText(p.period, 'id')}, NPP ${p.npp}, divisi ${p.divisi}.`,
  'doctor.unfinished.leavers': (p) =>
    `${periodText(p.period, 'id')} sudah dilaporkan, tetapi karyawan yang keluar belum semuanya dinonaktifkan: NPP ${p.npp}, divisi ${p.divisi}.`,
  'doctor.unfinished.awaiting': (p) =>
    `Laporan ${periodText(p.period, 'id')} masih menunggu persetujuan pengguna lain ketika terakhir ditanyakan dari komputer ini: NPP ${p.npp}, divisi ${p.divisi}.`,
  'doctor.unfinished.ask': (p) => `Tanyakan ke portal sampai di mana: bpjstk laporan cek ${p.period}`,
  'doctor.unfinished.cure': (p) =>
    `Jalankan lagi perintah yang sama; portal ditanya dahulu: bpjstk laporan kirim ${p.period} --file BERKAS`,
  'doctor.unfinished.amend': (p) =>
    `Jalankan lagi perintah yang sama; portal ditanya dahulu: bpjstk laporan koreksi ${p.period} --file BERKAS`,
  'doctor.room': (p) => `Ruang disk cukup: ${wholeNumber(p.megabytes, 'id')} MB.`,
  'doctor.roomShort': (p) =>
    `Disk hampir penuh: tersisa ${wholeNumber(p.kilobytes, 'id')} kB. Yang tidak dapat dicatat tidak akan dikirim.`,
  'doctor.room.cure': 'Kosongkan sebagian ruang sebelum laporan berikutnya.',
  'doctor.ledger.clear':
    'Buku catatan laporan utuh; riwayat yang ditarik di dalamnya tidak terenkripsi (bpjstk setelan atur ledger.encrypt true mengenkripsinya).',
  'doctor.ledger.encrypted': 'Buku catatan laporan utuh, dan riwayat yang ditarik terenkripsi.',
  'doctor.ledger.partlyClear': 'Riwayat yang ditarik harus terenkripsi, tetapi sebagian belum.',
  'doctor.ledger.partlySealed': 'Riwayat yang ditarik tidak perlu terenkripsi, tetapi sebagian masih terenkripsi.',
  'doctor.ledger.rewrite': (p) => `Lanjutkan: bpjstk setelan atur ledger.encrypt ${p.value}`,
  'doctor.ledgerBroken': (p) => `Buku catatan laporan rusak: ${p.detail}`,
  'doctor.ledgerBroken.cure': (p) =>
    `Pindahkan ${p.folder}/ledger.db; portal selalu ditanya sebelum mengirim, jadi tidak ada yang terkirim dua kali.`,
  'doctor.keychain': 'Keychain berfungsi.',
  'doctor.encrypted': (p) => `Rahasia disimpan terenkripsi, dengan berkas kunci: ${p.file}`,
  'doctor.encrypted.passphrase': (p) =>
    `Rahasia disimpan terenkripsi, dan frasa sandinya ditanyakan; pekerjaan terjadwal tidak dapat mengetiknya: ${p.file}`,
  'doctor.password': (p) => `Kata sandi akan diambil dari ${passwordFrom[p.source]}.`,
  'doctor.password.unseen':
    'Apakah ada kata sandi yang tersimpan sedang tidak dapat dilihat, dan tidak ada yang disetel: akan ditanyakan di terminal.',
  'doctor.password.asked': 'Tidak ada kata sandi yang tersimpan atau disetel: akan ditanyakan di terminal.',
  'doctor.codes': (p) => `Kode verifikasi dua langkah akan dibuat dari ${totpFrom[p.source]}.`,
  'doctor.codes.asked': 'Kode verifikasi dua langkah, bila diminta portal, akan ditanyakan di terminal.',
  'doctor.refused.password': (p) =>
    `Kata sandi dari ${passwordFrom[p.source]} ditolak portal pada ${instantText(p.since, 'id')}; tidak ada perintah yang mengirimnya lagi dengan sendirinya.`,
  'doctor.refused.codes': (p) =>
    `Kode verifikasi yang dibuat dari ${totpFrom[p.source]} ditolak portal pada ${instantText(p.since, 'id')}; tidak ada perintah yang mengirimnya lagi dengan sendirinya.`,
  'doctor.refused.none': 'Tidak ada kata sandi atau kode verifikasi yang tercatat pernah ditolak.',
  'doctor.refused.list': (p) =>
    `Tercatat pernah ditolak, dan tidak dikirim lagi dengan sendirinya: ${p.remembered
      .map(({ what, at }) => `${what === 'password' ? 'kata sandi' : 'kode verifikasi'} (${instantText(at, 'id')})`)
      .join(', ')}. Bila ternyata benar: bpjstk akses masuk --retry`,
  'doctor.clock': 'Jam komputer sesuai dengan jam portal.',
  'doctor.clockOff': (p) =>
    `Jam komputer ${p.slow ? 'terlambat' : 'lebih cepat'} ${wholeNumber(p.minutes, 'id')} menit: menurut portal sekarang ${instantText(p.portalTime, 'id')}.`,
  'doctor.clockOff.cure':
    'Atur agar jam komputer mengikuti jaringan; portal latihan yang dijalankan dengan --now memang berbeda.',
  'doctor.portal': (p) => `Portal ${p.host} menjawab sebagaimana mestinya.`,
  'doctor.sandbox': (p) => `Portal latihan menjawab di ${p.host}.`,
  'doctor.unwell': (p) => `Ada ${wholeNumber(p.bad, 'id')} hal yang perlu dibenahi dahulu.`,

  // portal latihan
  'sandbox.listens': (p) => `Portal latihan siap di ${p.url}.`,
  'sandbox.passwordTold': 'hanya ditampilkan sekali, saat basis datanya dibuat',
  'sandbox.next': (p) => `Masuk, di sini atau dari terminal lain: bpjstk akses masuk --npp ${p.npp}`,
  'sandbox.runsAlready': (p) => `Portal latihan sudah berjalan di ${p.url} (proses ${p.pid}).`,
  'sandbox.stopped': 'Portal latihan sudah dihentikan; basis datanya tetap ada.',
  'sandbox.notRunning': 'Portal latihan tidak sedang berjalan.',
  'sandbox.doesNotStop': (p) => `Portal latihan (proses ${p.pid}) tidak dapat dihentikan.`,
  'sandbox.didNotStart': (p) => `Portal latihan gagal dijalankan: ${p.detail}`,
  'sandbox.portTaken': 'Port itu sedang dipakai program lain.',
  'sandbox.portTaken.help': 'Jangan sebut --port; port yang kosong akan dipilihkan.',
  'sandbox.databaseUnusable': (p) => `Basis data portal latihan ${p.file} tidak dapat dipakai (${p.detail}).`,
  'sandbox.noDatabase': (p) => `Basis data portal latihan ${p.file} tidak ada.`,
  'sandbox.noDatabase.help': 'Jalankan dahulu portal latihan: bpjstk latihan mulai',
  'sandbox.paid': (p) => `${rupiahText(p.amount, 'id')} untuk ${periodText(p.period, 'id')} sudah dibayar.`,
  'sandbox.pay.AMOUNT_INVALID': 'Jumlah itu tidak dapat dibayarkan.',
  'sandbox.pay.BILLING_CANCELLED':
    'Kode iuran ini sudah dibatalkan bersama laporannya; bpjstk pembayaran tagihan YYYY-MM menyebutkan kode yang berlaku.',
  'sandbox.pay.BILLING_EXPIRED':
    'Kode iuran ini sudah kedaluwarsa; bpjstk pembayaran tagihan YYYY-MM memberi kode baru.',
  'sandbox.pay.BILLING_PAID':
    'Kode iuran ini sudah lunas, tidak ada sisa yang harus dibayar dengannya; bpjstk latihan lihat menampilkan kode lainnya.',
  'sandbox.pay.BILLING_UNKNOWN': 'Kode iuran itu tidak ada; bpjstk latihan lihat menampilkan kode yang ada.',
  'sandbox.resetQuestion': (p) => `Hapus semua yang sudah dikerjakan di portal latihan ${p.file}?`,
  'sandbox.wasReset':
    'Portal latihan kini kosong: tanpa karyawan, laporan, dan pembayaran. Perusahaan, NPP, dan kata sandinya tetap.',
  'sandbox.wasKept': 'Tidak ada yang diubah.',
  'sandbox.faultSet': (p) =>
    p.ends ? `Gangguan ${p.id} menunggu permintaannya.` : `Gangguan ${p.id} terjadi terus sampai dicabut.`,
  'sandbox.faultsCleared': (p) =>
    p.cleared === 0 ? 'Tidak ada gangguan yang dicabut.' : `${p.cleared} gangguan dicabut.`,
  'sandbox.noFault': (p) => `Gangguan ${p.id} tidak ada; lihat bpjstk latihan gangguan daftar.`,
  'sandbox.noFaults': 'Tidak ada gangguan yang dipasang.',
  'sandbox.anyRequest': 'apa saja',
  'sandbox.always': 'terus',
  'sandbox.noResource': (p) => `Portal tidak mengenal permintaan "${p.word}".`,
  'sandbox.noResource.help': (p) =>
    `Tulis metode dan alamatnya, misalnya "PUT /periods/2026-10/draft", atau nama operasinya. Yang terdekat: ${p.near.join(', ')}. Semuanya: bpjstk latihan gangguan daftar --requests`,

  // peragaan
  'demo.intro':
    'Inilah satu bulan kerja petugas penggajian, di portal latihan tersendiri. Jam diatur ke 10 November 2026; selebihnya nyata: setiap perintah di bawah ini benar-benar dijalankan.',
  'demo.prompt': (p) => `$ bpjstk ${p.words}`,
  'demo.login': 'Masuk. Di sini kata sandinya dari BPJSTK_PASSWORD; di meja Anda akan ditanyakan.',
  'demo.dashboard': 'Apa yang perlu dikerjakan?',
  'demo.wrong': 'Berkas Oktober dari cabang sudah datang. Sudah benarkah isinya?',
  'demo.right': 'Tiga sel perlu diperbaiki; cabang mengirim berkas yang sudah benar.',
  'demo.preview': 'Berapa iuran bulan ini, dan mengapa berbeda dari bulan lalu?',
  'demo.submit': 'Laporkan bulan ini.',
  'demo.again': 'Jaringan lambat: sudah terkirim? Sekali lagi supaya yakin. Tidak ada yang terkirim dua kali.',
  'demo.bill': 'Kode iuran, untuk dibawa ke bank.',
  'demo.pay': 'Di portal latihan, perintah ini mewakili bank.',
  'demo.paid': 'Sudahkah pembayarannya masuk?',
  'demo.pull': 'Simpan riwayatnya di komputer ini.',
  'demo.history': 'Inilah riwayatnya.',
  'demo.outro': (p) =>
    `Bulan ini selesai: dilaporkan satu kali, ditagih dengan kode iuran ${p.code}, dan lunas. Tidak ada yang tertinggal di komputer ini.`,
  'demo.failed': (p) => `Peragaan terhenti: "bpjstk ${p.words}" berakhir dengan ${p.exit}.`,
  'event.payment.paid': 'pembayaran',
  'event.payment.partial': 'pembayaran sebagian',
  'event.payment.overpaid': 'pembayaran, kelebihan',
  'event.payment.late': 'pembayaran, terlambat',
  'report.settledAlready': (p) =>
    `${periodText(p.period, 'id')} sudah lunas di portal: tidak ada lagi yang perlu dilaporkan.`,
  'report.settledAlready.help':
    'Lihat bulan-bulannya: bpjstk laporan daftar. Upah yang tertinggal dapat dilaporkan sebagai rapel pada bulan berikutnya.',
  'login.companyChanged': (p) =>
    `Profil ${p.profile} semula untuk ${p.before} dan sekarang untuk ${p.npp}; untuk beberapa perusahaan, pakai satu profil masing-masing: --profile NAMA.`,
  'dashboard.approve': (p) =>
    `Perlu dikerjakan: laporan ${periodText(p.period, 'id')} menunggu persetujuan ${p.preparedBy === null ? 'pengguna lain' : `pengguna selain ${p.preparedBy}`}, paling lambat ${dayText(p.dueDate, 'id')}. bpjstk laporan setujui ${p.period}`,
  'dashboard.approveLate': (p) =>
    `Terlambat: laporan ${periodText(p.period, 'id')} masih menunggu persetujuan ${p.preparedBy === null ? 'pengguna lain' : `pengguna selain ${p.preparedBy}`}, padahal batasnya ${dayText(p.dueDate, 'id')}. bpjstk laporan setujui ${p.period}`,
  'report.leaversPending': (p) =>
    `Perlu dikerjakan: ${periodText(p.period, 'id')} sudah dilaporkan, tetapi karyawan yang keluar belum semuanya dinonaktifkan. Jalankan lagi perintah yang sama: bpjstk laporan kirim ${p.period} --file BERKAS`,
  'dashboard.resume': (p) =>
    `Perlu dikerjakan: laporan ${periodText(p.period, 'id')} mulai dikirim di sini pada ${instantText(p.since, 'id')} dan belum selesai. Jalankan lagi perintah yang sama: pengiriman dilanjutkan, dan tidak ada yang dikirim dua kali.`,
  'dashboard.forgotten': (p) =>
    `Perlu dikerjakan: portal pernah menerima laporan ${periodText(p.period, 'id')} pada ${instantText(p.since, 'id')} (tanda terima ${p.receipt}), tetapi sekarang laporan itu tidak ada di sana. Tunjukkan tanda terimanya kepada layanan bantuan portal: bpjstk laporan cek ${p.period}`,
  'sandbox.fault': (p) => `Portal latihan: ${p.what}`,
  'opt.annotate': 'tulis salinan XLSX dengan sel yang salah diberi warna dan catatan',
  'opt.sheet': 'lembar buku kerja, dengan nama atau nomornya, bila tidak ketemu dari judul kolomnya',
  'opt.encoding': 'cara berkas menulis huruf, bila salah ditebak: utf-8, utf-16le, utf-16be, windows-1252',
  'opt.map': 'nama kolom di berkas: gaji_pokok=wage',
  'connect.noProfile.help': (p) =>
    `Lihat yang sudah ada: bpjstk setelan profil. Untuk membuatnya: bpjstk akses masuk --profile ${p.name}`,
  'payment.settledBefore': (p) =>
    `${periodText(p.period, 'id')} sudah lunas sebelum laporan pertama di portal ini: tidak ada tagihannya.`,
  'column.ours': 'Hitungan kita',
  'column.theirs': 'Hitungan portal',
  'preview.notThisMonth': (p) =>
    `Tidak dihitung karena berhenti sebelum ${periodText(p.period, 'id')} atau mulai sesudahnya: ${wholeNumber(p.people, 'id')}.`,
};
