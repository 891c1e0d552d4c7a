import type { TopicPages } from './topics.js';

export const topicsId: TopicPages = {
  login: {
    title: 'Tidak bisa masuk',
    also: 'masalah masuk lupa password lupa kata sandi reset login terkunci diblokir captcha OTP TOTP authenticator sesi habis caps lock',
    text: `Anda masuk dengan NPP perusahaan (8 karakter), divisi (000 untuk kantor pusat)
dan kata sandi. Apakah bisa masuk, dan dari mana kata sandinya diambil:

  bpjstk akses cek

Kata sandi salah
  Huruf besar dan kecil dibedakan: periksa Caps Lock. Kata sandi yang sudah
  ditolak tidak dikirim lagi dengan sendirinya, agar akun tidak terkunci oleh
  perintah terjadwal; masuklah sendiri, atau sebutkan --retry:

  bpjstk akses masuk --retry

Lupa kata sandi
  Kode dikirim lewat email atau SMS; dengan kode itu Anda membuat kata sandi
  baru:

  bpjstk akses lupa-sandi
  bpjstk akses atur-ulang-sandi

Akun terkunci
  Terlalu banyak percobaan. Pesannya menyebut kapan akun terbuka lagi;
  tunggulah. Bila bukan Anda yang mencoba:
  bpjstk bantuan kebocoran

Diminta kode
  Itu verifikasi dua langkah: enam angka dari aplikasi autentikator, atau
  lewat SMS atau email. Kode aplikasi ditolak bila jam ponsel atau komputer
  tidak tepat. Tanpa ponsel, satu kode pemulihan dapat dipakai, sekali saja.

  bpjstk akses dua-langkah cek

Perintah terjadwal tidak bisa masuk
  Perintah itu perlu sumber yang tidak bertanya: keychain, berkas yang hanya
  bisa dibaca pemiliknya (BPJSTK_PASSWORD_FILE), atau program penyimpan sandi.
  Apa yang akan dipakai:

  bpjstk diagnosa`,
  },
  files: {
    title: 'Masalah dengan berkas karyawan',
    also: 'excel csv xlsx ods lembar kerja unggah NIK KPJ kolom judul upah gaji tanggal ganda kesalahan baris templat format',
    text: `Berkas dibaca apa adanya: CSV, XLSX atau ODS, satu karyawan satu baris. Untuk
melaporkan satu bulan cukup nik, nama dan upah. Apa yang salah, baris demi
baris seperti nomor di lembar kerja Anda, tanpa masuk ke portal:

  bpjstk laporan periksa 2026-10 --file oktober.xlsx

Arti sebuah kode, dengan contoh dan cara memperbaikinya:

  bpjstk laporan jelaskan NIK_DAMAGED_BY_SPREADSHEET

Lembar kerja mengubah NIK menjadi 3,17E+15, atau angka terakhirnya menjadi 0
  Angka yang hilang tidak bisa dikembalikan. Ubah format kolom menjadi teks
  dulu, lalu isi lagi NIK dari KTP.

Nama kolomnya lain
  Sebutkan artinya, atau simpan di profil sekali untuk seterusnya:

  bpjstk laporan periksa 2026-10 --file oktober.xlsx --map gaji_pokok=wage
  bpjstk setelan atur columns.gaji_pokok wage

Hal kecil di banyak baris (spasi, tanggal, pemisah)
  Salinan yang sudah diperbaiki beserta daftar perubahannya; aslinya tetap:

  bpjstk karyawan impor oktober.csv --fix --out diperbaiki.csv

Orang lain yang harus memperbaikinya
  Lembar kerja dengan sel yang diwarnai dan pesannya sebagai catatan:

  bpjstk laporan periksa 2026-10 --file oktober.xlsx --annotate kembali.xlsx

Peringatan tentang seluruh berkas menghentikan --yes
  Berkasnya milik bulan lain, separuh karyawan hilang, upah melonjak. Periksa
  dulu; bila memang benar, sebutkan peringatannya:

  bpjstk laporan kirim 2026-10 --file oktober.csv --accept ROSTER_SHRANK

Berkas kosong dengan semua kolom:

  bpjstk karyawan templat --out karyawan.xlsx`,
  },
  month: {
    title: 'Satu bulan, dari berkas sampai pembayaran',
    also: 'lapor kirim pratinjau kode iuran tagihan bayar bukti koreksi batal tanggal 15 jatuh tempo iuran',
    text: `  1  bpjstk laporan periksa 2026-10 --file oktober.csv    berkasnya benar?
  2  bpjstk laporan pratinjau 2026-10 --file oktober.csv  berapa iurannya?
  3  bpjstk laporan kirim 2026-10 --file oktober.csv      lapor, satu kali
  4  bpjstk pembayaran tagihan 2026-10                    kode iurannya
  5  bpjstk pembayaran cek 2026-10                        sudah dibayar?
  6  bpjstk pembayaran bukti 2026-10 --out bukti.pdf      buktinya

Apa yang harus dikerjakan sekarang: bpjstk ringkasan. Semuanya untuk perintah
terjadwal: bpjstk jalankan

Jatuh temponya tanggal 15 bulan berikutnya; bila bukan hari kerja, hari kerja
berikutnya. Kode iuran bisa kedaluwarsa; bpjstk pembayaran tagihan menerbitkan
yang baru.

Terkirim dua kali? Tidak mungkin. Laporan yang sama dijawab "sudah dilaporkan"
dengan kode keluar 0, apa pun yang terjadi sebelumnya.

Ada angka yang salah
  Sebelum dibayar, laporan dapat dibatalkan lalu dikirim lagi; sudah dibayar
  atau belum, laporan dapat dikoreksi, dan lebih dulu disebut tambah atau
  kurangnya:

  bpjstk laporan batalkan 2026-10
  bpjstk laporan koreksi 2026-10 --file oktober-koreksi.csv

Karyawan yang tidak ada di berkas
  menghentikan laporan, agar tidak ada yang kehilangan perlindungan karena
  satu baris terhapus. Sebutkan maksudnya: --missing keep (upah terakhir
  dipakai lagi) atau --missing deactivate.

Kode iuran belum terbit, "menunggu" bulan lain
  Bulan dilunasi berurutan. Lunasi dulu bulan yang disebut.

Portal BPJS Ketenagakerjaan sendiri (SIPP Online) tidak punya API. Untuk itu
ada berkas unggahan, dan pencocokan dengan Formulir 2a yang dicetaknya:

  bpjstk laporan ekspor 2026-10 --sipp folder --file oktober.csv
  bpjstk laporan cocokkan 2026-10 --form formulir-2a.xlsx`,
  },
  'late-payment': {
    title: 'Pembayaran terlambat, kurang atau lebih',
    also: 'denda 2% menunggak tunggakan lewat jatuh tempo kedaluwarsa lebih bayar kurang bayar belum lunas telat',
    text: `Berapa yang harus dibayar, dengan denda sampai hari ini:

  bpjstk pembayaran cek 2026-10

Denda
  2 % per bulan dari iuran yang belum dibayar, ditanggung pemberi kerja (PP
  44/2015 Pasal 23). Tidak dibayar dengan kode iuran bulan ini: ditagih
  bersama bulan berikutnya. Aturannya (denda untuk tanggal bayar pilihan Anda:
  bpjstk hitung dengan --paid-on):

  bpjstk aturan jelaskan penalty

Kode iuran kedaluwarsa
  Diterbitkan lagi, dengan jumlah yang sama:

  bpjstk pembayaran tagihan 2026-10

Kurang bayar
  Bulan itu tetap terbuka ("sebagian") sampai sisanya dibayar; denda dihitung
  dari sisanya. Lebih bayar memotong tagihan-tagihan berikutnya.

Sudah dibayar, tetapi masih tertulis belum
  Laporan bank bisa terlambat. Tunggu paling lama dua jam:

  bpjstk pembayaran tunggu 2026-10 --for 2h

Menunggak beberapa bulan
  Tetap laporkan setiap bulan tepat waktu; hanya kode iurannya yang menunggu.
  Lunasi yang paling lama dulu, lalu minta kode bulan berikutnya.`,
  },
  leavers: {
    title: 'Karyawan yang keluar',
    also: 'berhenti mengundurkan diri resign PHK kontrak habis nonaktif pensiun meninggal klaim JHT hilang dari berkas',
    text: `Di berkas bulan itu: isi end_date dan end_reason (resigned, contract_ended,
laid_off, retired, died, moved, other, atau kata Indonesianya). Karyawan itu
dilaporkan untuk bulan tersebut, lalu dinonaktifkan.

Tidak ada di berkas sama sekali: laporan berhenti dengan EMPLOYEE_MISSING dan
menyebut siapa. Bila semuanya memang keluar:

  bpjstk laporan kirim 2026-10 --file oktober.csv --missing deactivate

Tanpa laporan, satu per satu:

  bpjstk karyawan nonaktifkan 12345678901 --reason resigned --date 2026-10-31

Perubahan dilaporkan paling lambat 7 hari kerja (PP 44/2015 Pasal 9).

Hak karyawan
  JHT setelah keluar, JKP setelah PHK; bila meninggal, JKM untuk ahli waris.
  Kematian tidak pernah sekadar dinonaktifkan: itu klaim. Dokumennya, dan cara
  memulai klaim: bpjstk bantuan klaim

  bpjstk klaim syarat JHT
  bpjstk klaim syarat JKM

Karyawan keluar yang masih ditagih
  Koreksi bulannya: bpjstk laporan koreksi 2026-10 --file oktober-koreksi.csv`,
  },
  claims: {
    title: 'Klaim manfaat: JHT, JKK, JKM, JP, JKP',
    also: 'kecelakaan kerja karyawan meninggal dunia kematian pensiun PHK dokumen unggah F4 F5 ahli waris rumah sakit 2 x 24 jam foto pindai pdf terlalu besar',
    text: `Dokumen sebuah klaim, siapa yang menandatangani, dan formulirnya, tanpa masuk:

  bpjstk klaim syarat JKK

Mulai, lampirkan dokumennya, lalu ajukan. Konsepnya disimpan; yang sudah
terkirim tidak dikirim lagi, dan yang masih kurang disebut:

  1  bpjstk klaim mulai JKK --worker 12345678901 --date 2026-11-09T14:30
  2  bpjstk klaim lampirkan K0000000001 formulir-f3 formulir.pdf
  3  bpjstk klaim ajukan K0000000001
  4  bpjstk klaim cek K0000000001

Kecelakaan kerja
  Tahap I dilaporkan paling lambat 2 x 24 jam (PP 44/2015 Pasal 43): mulailah
  segera dengan apa yang ada. Tahap II menyusul setelah pengobatan selesai.

Dokumen ditolak
  JPG, PNG atau PDF, paling besar 6 MB, dan yang dilihat isinya, bukan
  namanya: teks yang diberi nama .pdf bukan PDF. Foto 7 MB: simpan dengan mutu
  lebih rendah atau abu-abu, atau pindai pada 150 dpi. PDF yang dikunci: cetak
  ulang menjadi PDF baru.

Klaim yang keliru

  bpjstk klaim tarik K0000000001`,
  },
  'new-company': {
    title: 'Perusahaan baru, atau pengguna baru',
    also: 'daftar pendaftaran perusahaan baru daftar NPP lupa NPP cabang divisi bulan pertama profil OTP aktivasi register',
    text: `Perusahaan yang belum punya NPP memintanya: data perusahaan, kode lewat SMS
(OTP), kode lewat email (aktivasi), lalu NPP-nya. Boleh berhenti di mana saja;
perintah yang sama melanjutkan, yang kedua menyebut sudah sampai mana:

  bpjstk pendaftaran mulai
  bpjstk pendaftaran cek

NPP yang terlupa dikirim ke alamat email salah satu pengguna perusahaan; rekan
yang ingin ikut masuk meminta akses dengan nama pengguna sendiri:

  bpjstk pendaftaran cek --forgot-npp hrd@pt-maju.co.id
  bpjstk pendaftaran mulai --npp 12345678 --user budi

Setelah NPP ada, buat profil lalu masuk; beberapa perusahaan berarti beberapa
profil:

  bpjstk setelan atur npp 12345678 --profile toko
  bpjstk akses masuk --profile toko

Rekan kerja mendapat pengguna sendiri, bukan kata sandi Anda. Wewenangnya
menurut peran (owner, maker, approver, viewer):

  bpjstk akun pengguna daftar
  bpjstk akun pengguna tambah --help

Lalu periksa kesiapan komputer ini, dan berlatih satu bulan di portal latihan
yang berjalan di komputer sendiri tanpa biaya:

  bpjstk diagnosa
  bpjstk latihan demo

Karyawan baru didaftarkan paling lambat 30 hari (PP 45/2015 Pasal 4); laporan
pertama mendaftarkan yang belum dikenal portal, bila berkasnya memuat data
yang diperlukan.

Program yang wajib bergantung pada skala usaha; kelompok JKK ditetapkan oleh
BPJS Ketenagakerjaan:

  bpjstk aturan jelaskan scale`,
  },
  phishing: {
    title: 'Tautan, email atau telepon yang mencurigakan',
    also: 'phishing penipuan situs palsu link WhatsApp mirip alamat tautan curiga email domain scam',
    text: `Jangan dibuka. Tanyakan dulu, huruf demi huruf; tidak ada yang dikirim:

  bpjstk akses cek-alamat https://bpjsketenagakerjaan-go.id/login

Alamat BPJS Ketenagakerjaan berakhir dengan bpjsketenagakerjaan.go.id dan
diawali https://. "bpjsketenagakerjaan-go.id" milik orang lain, begitu juga
"bpjsketenagakerjaan.go.id.sesuatu.example": yang menentukan adalah ujungnya.

Yang tidak pernah dilakukan BPJS Ketenagakerjaan
  meminta kata sandi, OTP atau kode pemulihan lewat telepon, email atau
  obrolan; meminta iuran dibayar ke rekening pribadi. Iuran hanya dibayar
  dengan kode iuran.

Program ini
  mengirim kata sandi hanya ke alamat BPJS Ketenagakerjaan, ke komputer
  sendiri, atau ke alamat yang Anda sebut sendiri (akses masuk --trust-host),
  dan hanya setelah alamat itu menjawab sebagai portal.

Terlanjur mengisi sesuatu di sana: bpjstk bantuan kebocoran
Siapa yang dihubungi: bpjstk dukungan kontak`,
  },
  breach: {
    title: 'Mungkin ada yang masuk, atau data bocor',
    also: 'diretas dicuri bocor sandi login tidak dikenal aktivitas sesi UU PDP 27/2022 insiden laptop hilang hacker',
    text: `Sekarang juga, di komputer yang Anda percaya:

  bpjstk akses amankan

Semua sesi diakhiri, kata sandi diganti, yang tersimpan di komputer ini
dihapus, aktivitas dan perubahan terakhir disimpan sebagai bukti, dan laporan
insiden beserta draf pemberitahuannya ditulis. Setiap langkah disebut
hasilnya; satu yang gagal tidak menghentikan yang lain.

Apa yang terjadi, oleh siapa dan dari mana:

  bpjstk akun aktivitas
  bpjstk akses sesi daftar

Sesudahnya
  - hubungi layanan bantuan: bpjstk dukungan kontak
  - ganti juga kata sandi email: kode portal dikirim ke sana
  - aktifkan verifikasi dua langkah: bpjstk akses dua-langkah aktifkan
  - cocokkan data karyawan dan rekening dengan arsip: bpjstk riwayat tarik
  - bila data pribadi mungkin bocor: beri tahu pemilik data dan lembaga yang
    berwenang secara tertulis paling lambat 3 x 24 jam (UU 27/2022 Pasal 46).
    Drafnya menyebut apa yang harus dimuat.

Jangan menghapus apa pun sebelum disimpan: catatan adalah bukti.`,
  },
  'no-answer': {
    title: 'Tidak ada jawaban, atau hasilnya tidak diketahui',
    also: 'jaringan internet putus offline pemeliharaan portal mati terputus exit 6 exit 7 dua kali ulangi proxy terkunci timeout',
    text: `Jalankan lagi perintah yang sama. Itu selalu aman: kabel terlepas, komputer
mati, Ctrl-C, jawaban yang tidak pernah datang. Sebelum sesuatu dikirim,
niatnya sudah tercatat di buku catatan laporan; yang tidak diketahui
ditanyakan dulu dengan kuncinya sebelum ada yang dikirim lagi. Akhirnya hanya
ada satu laporan dan satu tagihan.

  6    portal atau jaringan tidak tercapai: coba nanti
  7    terkirim, tanpa jawaban: perintah yang sama menyelesaikannya
  9    perintah lain sedang bekerja untuk perusahaan ini: tunggu, atau
       --wait-lock 10m
  130  dihentikan: perintah yang sama melanjutkan

Di mana sebuah laporan berada, dan apa yang tercatat:

  bpjstk laporan cek 2026-10
  bpjstk diagnosa --ledger

Jaringannya, alamatnya, jamnya, atau portalnya?

  bpjstk diagnosa
  bpjstk ringkasan --verbose

Di belakang proxy: isi HTTPS_PROXY (kata sandi tidak terlihat olehnya). Dengan
sertifikat perusahaan sendiri: isi NODE_EXTRA_CA_CERTS. Pemeriksaan sertifikat
tidak dapat dimatikan.`,
  },
  machine: {
    title: 'Komputer ini: setelan, disk, keychain, buku catatan',
    also: 'config rusak izin folder disk penuh keyring penyimpanan terenkripsi cadangan backup pasang bug galat tak terduga macet',
    text: `Apa yang berfungsi di sini dan apa yang tidak, masing-masing dengan jalan
keluarnya:

  bpjstk diagnosa

Di mana letaknya (setelan, buku catatan, portal latihan):

  bpjstk setelan lokasi
  bpjstk setelan daftar

Keychain terkunci, tidak ada, atau tidak menjawab
  Sumber kata sandi berikutnya dipakai, dan yang terakhir adalah Anda. Server
  tanpa keychain dapat menyimpannya terenkripsi, bila Anda memilihnya:

  bpjstk akses masuk --store encrypted

Buku catatan laporan rusak, atau dari versi yang lebih baru
  Tidak ada yang dikirim selama tidak terbaca. Simpan berkasnya; portal dan
  riwayat dapat mengisi yang baru:

  bpjstk diagnosa --ledger
  bpjstk riwayat tarik

Disk penuh
  Tidak ada yang tertulis setengah: kosongkan tempat, lalu jalankan lagi
  perintah yang sama.

Sepertinya kesalahan program
  Satu berkas tanpa rahasia dan tanpa nomor identitas utuh, untuk dikirim
  kepada yang membantu Anda; baca dulu sebelum dikirim:

  bpjstk dukungan berkas --out dukungan.json`,
  },
  'command-line': {
    title: 'Cara mengetik perintah, dan untuk skrip',
    also: 'opsi pilihan json csv kode keluar exit cron systemd skrip otomatis bahasa variabel lingkungan periode uang',
    text: `  bpjstk NOMINA VERBA --help         apa yang diterimanya
  bpjstk bantuan --search kata       di mana sesuatu tertulis
Setiap perintah punya kata Inggris juga; keduanya selalu berlaku.

Bulan ditulis YYYY-MM, last-month atau this-month. Uang dalam rupiah bulat.
Nomor identitas disamarkan kecuali dengan --reveal.

Untuk skrip
  --json        jawaban sebagai dokumen; --json=kolom,kolom untuk sebagian
  --csv         tabel
  --no-input    jangan bertanya; juga bila tidak ada terminal, atau CI diisi
  --yes         menyetujui rencana; --dry-run hanya menampilkannya
  --log-file    setiap permintaan sebagai satu baris JSON, tanpa rahasia
Data ada di stdout, selebihnya di stderr. Dengan --json, kegagalan adalah satu
dokumen di stderr:
{"error":{"code","exit","message","help","topic","requestId"}}

Kode keluar
  0 selesai, atau sudah selesai    5 portal menolak, dengan alasannya
  1 tidak terduga: kesalahan       6 tidak tercapai: coba nanti
  2 cara pakai salah               7 terkirim, hasil belum diketahui: ulangi
  3 pemeriksaan menemukan masalah  8 belum (belum dibayar, masih menunggu)
  4 belum masuk                    9 perintah lain memegang kuncinya
  130, 143 dihentikan: perintah yang sama melanjutkan

Rahasia tidak pernah menjadi argumen. Untuk satu bulan secara terjadwal,
setiap hari dari tanggal 1 sampai 15; langkah yang sudah selesai dilewati:

  bpjstk jalankan last-month --summary /var/log/bpjstk-bulan.txt`,
  },
};
