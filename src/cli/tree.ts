import type { FixedKey } from '../i18n/messages.js';
import type { Command } from './command.js';

type Load = () => Promise<{ readonly default: Command }>;

/** A verb: its Indonesian word, what help says of it, and where it is; its module is loaded when it is typed. */
export interface Verb {
  readonly indonesian: string;
  readonly help: FixedKey;
  readonly load: Load;
  /** Another Indonesian word for it. */
  readonly also?: string;
}

/** A noun with its verbs, of which one may be a noun again, or a command without a verb of its own. */
export type Branch =
  | {
      readonly indonesian: string;
      readonly help: FixedKey;
      readonly verbs: Readonly<Record<string, Branch>>;
      /** What the noun alone does; help when absent. */
      readonly usual?: string;
    }
  | (Verb & { readonly verbs?: never });

export const verb = (indonesian: string, help: FixedKey, load: Load, also?: string): Verb => {
  return { indonesian, help, load, ...(also !== undefined && { also }) };
};

/** Every word that can be typed but `help`, in the order in which help shows them. */
export const tree: Readonly<Record<string, Branch>> = {
  dashboard: verb('ringkasan', 'help.dashboard', () => import('./commands/dashboard.js')),
  auth: {
    indonesian: 'akses',
    help: 'help.auth',
    verbs: {
      login: verb('masuk', 'help.auth.login', () => import('./commands/auth/login.js')),
      logout: verb('keluar', 'help.auth.logout', () => import('./commands/auth/logout.js')),
      status: verb('cek', 'help.auth.status', () => import('./commands/auth/status.js')),
      'change-password': verb(
        'ganti-sandi',
        'help.auth.changePassword',
        () => import('./commands/auth/change-password.js'),
      ),
      'forgot-password': verb(
        'lupa-sandi',
        'help.auth.forgotPassword',
        () => import('./commands/auth/forgot-password.js'),
      ),
      'reset-password': verb(
        'atur-ulang-sandi',
        'help.auth.resetPassword',
        () => import('./commands/auth/reset-password.js'),
      ),
      sessions: {
        indonesian: 'sesi',
        help: 'help.auth.sessions',
        verbs: {
          list: verb('daftar', 'help.auth.sessions.list', () => import('./commands/auth/sessions/list.js')),
          revoke: verb('akhiri', 'help.auth.sessions.revoke', () => import('./commands/auth/sessions/revoke.js')),
        },
      },
      lockdown: verb('amankan', 'help.auth.lockdown', () => import('./commands/auth/lockdown.js')),
      'check-url': verb('cek-alamat', 'help.auth.checkUrl', () => import('./commands/auth/check-url.js')),
      '2fa': {
        indonesian: 'dua-langkah',
        help: 'help.auth.2fa',
        verbs: {
          enable: verb('aktifkan', 'help.auth.2fa.enable', () => import('./commands/auth/2fa/enable.js')),
          disable: verb('nonaktifkan', 'help.auth.2fa.disable', () => import('./commands/auth/2fa/disable.js')),
          status: verb('cek', 'help.auth.2fa.status', () => import('./commands/auth/2fa/status.js')),
        },
      },
    },
  },
  register: {
    indonesian: 'pendaftaran',
    help: 'help.register',
    verbs: {
      start: verb('mulai', 'help.register.start', () => import('./commands/register/start.js')),
      status: verb('cek', 'help.register.status', () => import('./commands/register/status.js')),
    },
  },
  account: {
    indonesian: 'akun',
    help: 'help.account',
    verbs: {
      show: verb('tampil', 'help.account.show', () => import('./commands/account/show.js')),
      update: verb('ubah', 'help.account.update', () => import('./commands/account/update.js')),
      users: {
        indonesian: 'pengguna',
        help: 'help.account.users',
        usual: 'list',
        verbs: {
          list: verb('daftar', 'help.account.users.list', () => import('./commands/account/users/list.js')),
          add: verb('tambah', 'help.account.users.add', () => import('./commands/account/users/add.js')),
          update: verb('ubah', 'help.account.users.update', () => import('./commands/account/users/update.js')),
          remove: verb('hapus', 'help.account.users.remove', () => import('./commands/account/users/remove.js')),
        },
      },
      contacts: {
        indonesian: 'kontak',
        help: 'help.account.contacts',
        usual: 'show',
        verbs: {
          show: verb('tampil', 'help.account.contacts.show', () => import('./commands/account/contacts/show.js')),
          change: verb('ganti', 'help.account.contacts.change', () => import('./commands/account/contacts/change.js')),
          confirm: verb(
            'konfirmasi',
            'help.account.contacts.confirm',
            () => import('./commands/account/contacts/confirm.js'),
          ),
        },
      },
      security: verb('keamanan', 'help.account.security', () => import('./commands/account/security.js')),
      activity: verb('aktivitas', 'help.account.activity', () => import('./commands/account/activity.js')),
    },
  },
  employees: {
    indonesian: 'karyawan',
    help: 'help.employees',
    verbs: {
      import: verb('impor', 'help.employees.import', () => import('./commands/employees/import.js')),
      list: verb('daftar', 'help.employees.list', () => import('./commands/employees/list.js')),
      show: verb('tampil', 'help.employees.show', () => import('./commands/employees/show.js')),
      add: verb('tambah', 'help.employees.add', () => import('./commands/employees/add.js')),
      update: verb('ubah', 'help.employees.update', () => import('./commands/employees/update.js')),
      deactivate: verb('nonaktifkan', 'help.employees.deactivate', () => import('./commands/employees/deactivate.js')),
      export: verb('ekspor', 'help.employees.export', () => import('./commands/employees/export.js')),
      template: verb('templat', 'help.employees.template', () => import('./commands/employees/template.js')),
    },
  },
  participant: {
    indonesian: 'peserta',
    help: 'help.participant',
    verbs: {
      show: verb('tampil', 'help.participant.show', () => import('./commands/participant/show.js')),
      contributions: verb(
        'iuran',
        'help.participant.contributions',
        () => import('./commands/participant/contributions.js'),
      ),
      balance: verb('saldo', 'help.participant.balance', () => import('./commands/participant/balance.js')),
      slip: verb('rincian', 'help.participant.slip', () => import('./commands/participant/slip.js')),
      benefits: verb('manfaat', 'help.participant.benefits', () => import('./commands/participant/benefits.js')),
      jkp: verb('jkp', 'help.participant.jkp', () => import('./commands/participant/jkp.js')),
      contact: verb('kontak', 'help.participant.contact', () => import('./commands/participant/contact.js')),
    },
  },
  report: {
    indonesian: 'laporan',
    help: 'help.report',
    verbs: {
      validate: verb('periksa', 'help.report.validate', () => import('./commands/report/validate.js')),
      explain: verb('jelaskan', 'help.report.explain', () => import('./commands/report/explain.js')),
      preview: verb('pratinjau', 'help.report.preview', () => import('./commands/report/preview.js')),
      submit: verb('kirim', 'help.report.submit', () => import('./commands/report/submit.js')),
      status: verb('cek', 'help.report.status', () => import('./commands/report/status.js')),
      list: verb('daftar', 'help.report.list', () => import('./commands/report/list.js')),
      show: verb('tampil', 'help.report.show', () => import('./commands/report/show.js')),
      export: verb('ekspor', 'help.report.export', () => import('./commands/report/export.js')),
      reconcile: verb('cocokkan', 'help.report.reconcile', () => import('./commands/report/reconcile.js')),
      amend: verb('koreksi', 'help.report.amend', () => import('./commands/report/amend.js')),
      approve: verb('setujui', 'help.report.approve', () => import('./commands/report/approve.js')),
      cancel: verb('batalkan', 'help.report.cancel', () => import('./commands/report/cancel.js')),
    },
  },
  payment: {
    indonesian: 'pembayaran',
    help: 'help.payment',
    verbs: {
      bill: verb('tagihan', 'help.payment.bill', () => import('./commands/payment/bill.js')),
      status: verb('cek', 'help.payment.status', () => import('./commands/payment/status.js')),
      wait: verb('tunggu', 'help.payment.wait', () => import('./commands/payment/wait.js')),
      list: verb('daftar', 'help.payment.list', () => import('./commands/payment/list.js')),
      receipt: verb('bukti', 'help.payment.receipt', () => import('./commands/payment/receipt.js')),
    },
  },
  history: {
    indonesian: 'riwayat',
    help: 'help.history',
    verbs: {
      pull: verb('tarik', 'help.history.pull', () => import('./commands/history/pull.js')),
      list: verb('daftar', 'help.history.list', () => import('./commands/history/list.js')),
      export: verb('ekspor', 'help.history.export', () => import('./commands/history/export.js')),
      import: verb('impor', 'help.history.import', () => import('./commands/history/import.js')),
      purge: verb('bersihkan', 'help.history.purge', () => import('./commands/history/purge.js')),
    },
  },
  claims: {
    indonesian: 'klaim',
    help: 'help.claims',
    verbs: {
      requirements: verb('syarat', 'help.claims.requirements', () => import('./commands/claims/requirements.js')),
      start: verb('mulai', 'help.claims.start', () => import('./commands/claims/start.js')),
      attach: verb('lampirkan', 'help.claims.attach', () => import('./commands/claims/attach.js')),
      submit: verb('ajukan', 'help.claims.submit', () => import('./commands/claims/submit.js'), 'kirim'),
      status: verb('cek', 'help.claims.status', () => import('./commands/claims/status.js')),
      list: verb('daftar', 'help.claims.list', () => import('./commands/claims/list.js')),
      withdraw: verb('tarik', 'help.claims.withdraw', () => import('./commands/claims/withdraw.js')),
    },
  },
  notifications: {
    indonesian: 'pemberitahuan',
    help: 'help.notifications',
    verbs: {
      list: verb('daftar', 'help.notifications.list', () => import('./commands/notifications/list.js')),
      read: verb('baca', 'help.notifications.read', () => import('./commands/notifications/read.js')),
      watch: verb('pantau', 'help.notifications.watch', () => import('./commands/notifications/watch.js')),
    },
  },
  run: verb('jalankan', 'help.run', () => import('./commands/run/run.js')),
  calc: verb('hitung', 'help.calc', () => import('./commands/calc.js')),
  law: {
    indonesian: 'aturan',
    help: 'help.law',
    verbs: {
      show: verb('tampil', 'help.law.show', () => import('./commands/law/show.js')),
      list: verb('daftar', 'help.law.list', () => import('./commands/law/list.js')),
      explain: verb('jelaskan', 'help.law.explain', () => import('./commands/law/explain.js')),
      diff: verb('beda', 'help.law.diff', () => import('./commands/law/diff.js')),
      changes: verb('perubahan', 'help.law.changes', () => import('./commands/law/changes.js')),
    },
  },
  sandbox: {
    indonesian: 'latihan',
    help: 'help.sandbox',
    verbs: {
      start: verb('mulai', 'help.sandbox.start', () => import('./commands/sandbox/start.js')),
      stop: verb('hentikan', 'help.sandbox.stop', () => import('./commands/sandbox/stop.js')),
      demo: verb('demo', 'help.sandbox.demo', () => import('./commands/sandbox/demo.js')),
      pay: verb('bayar', 'help.sandbox.pay', () => import('./commands/sandbox/pay.js')),
      inspect: verb('lihat', 'help.sandbox.inspect', () => import('./commands/sandbox/inspect.js')),
      reset: verb('kosongkan', 'help.sandbox.reset', () => import('./commands/sandbox/reset.js')),
      faults: {
        indonesian: 'gangguan',
        help: 'help.sandbox.faults',
        verbs: {
          set: verb('pasang', 'help.sandbox.faults.set', () => import('./commands/sandbox/faults/set.js')),
          list: verb('daftar', 'help.sandbox.faults.list', () => import('./commands/sandbox/faults/list.js')),
          clear: verb('cabut', 'help.sandbox.faults.clear', () => import('./commands/sandbox/faults/clear.js')),
        },
      },
    },
  },
  config: {
    indonesian: 'setelan',
    help: 'help.config',
    verbs: {
      list: verb('daftar', 'help.config.list', () => import('./commands/config/list.js')),
      get: verb('ambil', 'help.config.get', () => import('./commands/config/get.js')),
      set: verb('atur', 'help.config.set', () => import('./commands/config/set.js')),
      path: verb('lokasi', 'help.config.path', () => import('./commands/config/path.js')),
      profiles: verb('profil', 'help.config.profiles', () => import('./commands/config/profiles.js')),
    },
  },
  support: {
    indonesian: 'dukungan',
    help: 'help.support',
    verbs: {
      contacts: verb('kontak', 'help.support.contacts', () => import('./commands/support/contacts.js')),
      bundle: verb('berkas', 'help.support.bundle', () => import('./commands/support/bundle.js')),
    },
  },
  doctor: verb('diagnosa', 'help.doctor', () => import('./commands/doctor.js')),
};

/** @returns the entry of that word, English or Indonesian, with its English name. */
export function find<T extends { readonly indonesian: string; readonly also?: string }>(
  words: Readonly<Record<string, T>>,
  word: string,
): [string, T] | undefined {
  return Object.entries(words).find(
    ([name, entry]) => name === word || entry.indonesian === word || entry.also === word,
  );
}
