import type { EmployeeData } from './store/workers.js';

/** Invented people as they were reported: name, NIK, birth date, gender, married, contract, wage (Rp), place, start. */
const people = `
Budi Santoso,3171011508900001,1990-08-15,L,Y,PKWTT,5300000,3275,2018-03-01
Siti Nurhaliza Rahmawati,3174056701920002,1992-01-27,P,Y,PKWTT,6250000,3171,2019-07-15
Agus Setiawan,3273060311850003,1985-11-03,L,Y,PKWTT,7800000,3273,2015-02-02
Dewi Lestari Putri,3275014905950004,1995-05-09,P,T,PKWT,5200000,3275,2024-01-08
Rizky Ramadhan,3674022112980005,1998-12-21,L,T,PKWT,5100000,3674,2024-06-03
Ni Luh Ayu Wulandari,5171035404910006,1991-04-14,P,Y,PKWTT,5750000,5171,2020-09-01
Joko Prasetyo,3314123006790007,1979-06-30,L,Y,PKWTT,8600000,3314,2012-05-21
Maria Magdalena Simanjuntak,1271095702880008,1988-02-17,P,Y,PKWTT,9400000,1271,2014-10-06
Ahmad Fauzi,3578040509930009,1993-09-05,L,Y,PKWTT,5450000,3578,2021-11-15
Fitri Handayani,3471025907970012,1997-07-19,P,T,PKWT,4150000,3471,2025-02-03
Hendra Gunawan,3173082803820001,1982-03-28,L,Y,PKWTT,15250000,3173,2013-08-12
Ratna Sari Dewi,3201105110860003,1986-10-11,P,Y,PKWTT,6900000,3201,2016-01-18
Yohanes Kurniawan,5371012512940002,1994-12-25,L,T,PKWT,4600000,5371,2023-05-02
Nur Aini,3573124803990005,1999-03-08,P,T,PKWT,4600000,3573,2025-09-01
Bambang Sutrisno,3372053101720004,1972-01-31,L,Y,PKWTT,11750000,3372,2015-07-01
Sri Mulyani Astuti,3404136205760001,1976-05-22,P,Y,PKWTT,10300000,3404,2015-07-01
Putu Gede Arya Wibawa,5108020808890002,1989-08-08,L,Y,PKWTT,6100000,5108,2017-04-10
Lina Marlina,3277134212900003,1990-12-02,P,Y,PKWTT,5650000,3277,2019-12-02
Teguh Wicaksono,3322040707870001,1987-07-07,L,Y,PKWTT,5900000,3322,2018-08-20
Dedi Kusnadi,3204052304840008,1984-04-23,L,Y,PKWTT,6450000,3204,2016-11-07
Yuliana Tanjung,1371026909960002,1996-09-29,P,T,PKWT,4850000,1371,2024-03-18
Eko Purnomo,3515111402810001,1981-02-14,L,Y,PKWTT,7250000,3515,2015-09-14
Rina Anggraini,1671064611930009,1993-11-06,P,Y,PKWTT,5050000,1671,2022-02-21
Gilang Permana,3273141905950006,1995-05-19,L,T,PKWT,4900000,3273,2022-08-01
`;

/** The workers of the demonstration's employer, in sen. */
export const demoWorkers: readonly EmployeeData[] = people
  .trim()
  .split('\n')
  .map((line) => {
    const [name, nik, birthDate, gender, maritalStatus, contractType, wage, locationCode, startDate] = line.split(',');
    return {
      name,
      nik,
      birthDate,
      gender,
      maritalStatus,
      citizenship: 'WNI',
      contractType,
      wage: Number(wage) * 100,
      locationCode,
      startDate,
    } as EmployeeData;
  });
