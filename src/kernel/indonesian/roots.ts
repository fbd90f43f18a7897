/**
 * Root words (kata dasar) of what is written here: public service, personnel, selection, health, teaching, villages, everyday life.
 * A longer general list is worse: it brings roots that nobody means (`aduk` for *pengadukan* is right, `tuhan` for *pertahanan* is not).
 * Written for this project. A word that people search and do not find is added here.
 */
const text = `
abai abang abdi abjad absen acara acu ada adat adik adil administrasi adu agama agar agen ahli air ajak ajar ajeg aji aju akademi akal
akhir akhlak akibat akrab akreditasi akses aksi akta aktif aku akun akuntan akurat alam alamat alas alasan alat alih alir alkes alokasi
alternatif amal aman amanah amat ambang ambil ambulans ampun anak analisis ancam anda andal aneh anggap anggar anggota angin angka
angkat angkut angsur aniaya anjur antar antara antre antri anut apa apel api aplikasi apotek arah arsip arti artikel arus asah asal asas
asesmen asing asisten aspal aspek aspirasi asrama asuh asuransi atap atas atur audit awal awas ayah ayam ayat ayo baca badan bagai bagan
bagi bagian bagus bahan bahas bahasa bahaya bahwa baik bait baju bakar bakat bakti baku bala balai balas balik balita ban bandar bandel
banding bangga bangku bangsa bangun banjir bank bantah bantu banyak bapak barang baru basah batal batang batas batik batu bau bawa bawah
bayang bayar bayi bea beasiswa beban bebas beda bekal beku bela belah belakang belanja belas beli belia beliau belum benah benar bencana
benci benda bendung bengkak bengkel bentang benteng bentuk berani beras berat beri berita berkas bersih besar besok besuk betah betul
biak biar biara biasa biaya bibit bicara bidan bidang bijak bikin bila bilang bimbing bina binatang bingung bintang birokrasi bisa
bising bius blangko bocor bohong bola boleh bongkar bonus bor boros botol buah buang buat buaya budaya budi bujuk buka bukan bukti buku
bulan bulat bumi bundar bunga bungkus bunuh bupati buru buruh buruk burung busuk busur buta butuh buyar cabang cabut cacat cadang cair
cakap cakup calo calon camat campur canang candu cantum capai cara cari catat cegah cek cela celaka cemar cemas cepat cerai cerdas
cerita cermat cermin cetak cicil cinta cipta ciri citra cocok contoh corak coret cuaca cuci cucu cukup cuma curah curang curi curiga
cuti dadak daerah daftar dagang daging dahulu dakwa dalam dalih damai dampak damping dan dana danau dapat dapur darah darat dari darurat
dasar data datang datar daur daya debat debu dedikasi definisi dekat demam demo demokrasi denda dengan dengar dengue depan derajat
derita desa desain desak detail dewan dewasa dharma diagnosis dialog diam didik diet digital dinas dinding diploma direktur disabilitas
disiplin diskusi distribusi distrik doa dokter dokumen dominan domisili donor dorong dosen dua dudu duduk duga dukuh dukun dukung dunia
duplikat dusun duta edar edit edukasi efek efektif efisien ekonomi eksekusi eksis ekspor elektronik emas empat enam energi enggan entas
esai esok etika evakuasi evaluasi fakir fakta fakultas farmasi fasih fasilitas favorit feri festival figur filter final fisik fokus
formal formasi formulir forum foto fungsi gabung gadai gaduh gagal gagas gaji galak galang galeri gali gambar gampang ganda ganggu
ganjal ganjil ganti gantung garam garap garis gas gedung gejala gelap gelar geledah gelisah gelombang gemar gembira gempa genap gencar
gendong generasi gerai gerak geram gereja geser giat gigi gigit gilir giliran gizi golong goreng gores gosok gotong grafik gratifikasi
gratis gubernur gudang gugat gugur guna gunting gunung gurih guru guyub habis hadap hadiah hadir hafal hajat hak hakim halal halaman
halang halus hamba hambat hamil hampir hancur hangat hantar hanya hapus harap harga hari harian harus hasil hasut hati hemat henti heran
hewan hias hibah hidang hidup hijau hilang himbau himpun hina hindar hitam hitung honor honorer hormat hubung hujan hukum huni huruf
hutan hutang ibadah ibu identitas ijazah ikan ikat iklan iklim ikrar ikut ilmu imam imbang imbas imbau impor imunisasi inap inci indah
indeks indikator individu industri infeksi inflasi informasi ingat ingin inisiatif inovasi input insentif inspeksi inspektorat instansi
instruksi intai integrasi integritas internet inti investasi ipal irigasi isi islam istana istirahat istri isu isyarat izin jabat jadi
jadwal jaga jagung jajak jajar jaksa jalan jalin jalur jam jamin jamu janda jangan jangka jangkau janin janji jantung jarak jarang
jaring jasa jasmani jatah jatuh jauh jawab jebak jejak jelajah jelas jelek jemaat jembatan jemput jemur jenazah jenis jenjang jenuh jera
jerat jernih jilid jinak jiwa jorok jual juang juara judul juga jujur julang jumlah jumpa jungkir juri jurusan justru juta kabar kabul
kabupaten kabur kaca kacau kadar kader kail kain kait kaji kaki kalah kalau kali kalimat kamar kambing kami kampanye kampung kampus
kantor kapal kapan kapasitas kapur karakter karang karantina karcis karena karier kartu karya kasar kasih kasus kata kategori kawal
kawan kaya kayu keadaan kebal kebun kecamatan kecewa kecil kecuali kehendak kejam kejar kejut kekang kelahi kelapa kelas kelola
kelompok keluar keluarga keluh kemah kemas kembali kembang kemudi kena kenal kenang kencang kendala kendali kendara kendur kental kepala
kepung kera kerabat keramas keras kering keringat kerja kerjasama kertas kerucut keruh kesal kesan ketat ketik ketua khas khawatir
khianat khotbah khusus kiai kias kilat kilo kini kira kiri kirim kisah kisar kita klaim klinik klub kode kokoh koleksi kolom komentar
komisi komite kompetensi komplain kompleks kompres komputer komunikasi komunitas kondisi konfirmasi konflik konsep konsultasi konsumsi
kontak kontrak kontrol koordinasi koperasi kopi koran korban koreksi koridor korupsi kosong kota kotak kotor kredit krisis kriteria
kritik kritis kuasa kuat kubur kuburan kucil kuda kukuh kuliah kulit kumpul kunci kuning kunjung kuota kupas kuping kurang kurikulum
kurir kurs kursi kursus kurun kusta kutip kutuk kwitansi lab laboratorium labuh lacak ladang lagi lahan lahir lain laju laki lakon laku
lalai lalu lama lamar lambat lampau lampir lampu lancar landas langgan langgar langit langkah langsung lanjut lansia lantai lantik
lapang lapangan lapis lapor larang lari laris latar latih lauk laut lawan layak layan layang layar lebar lebih lega legal leher lekas
lelah lelang lelap lemah lembaga lembar lembur lengkap lepas lestari letak level lewat libat libur licin lihat lima limbah limpah
lindung lingkar lingkung lingkup lintas lipat liput lisan lisensi listrik literasi lobi logis lokal lokasi lolos lomba longsor lowong
luar luas lucu luka lukis lulus lumpuh lunas luncur lupa lurah lurus lusuh maaf magang maghrib mahal mahasiswa mahir main maju maka
makalah makam makan maklum makmur maksimal maksud malam malaria malas malu mampu mana manajemen mandat mandi mandiri manfaat manis
mantan mantap manusia mapan marah margin mark masa masak masalah masih masjid maskapai massa masuk masyarakat mata matang materi mati
mau maut medali media medis meja mekanik mekanisme melek menang menantu mental menteri merah merak merdeka merek meriah mesin meski
mesra mesti metode mewah milik mimpi minat minggu minimal minor minta minum minyak mirip misal misi miskin mitra modal model modern
modul mogok mohon momen monitor moral motivasi motor mual muara muat muda mudah mudik mufakat muka mukim mula mulia mulut munafik muncul
mundur mungkin murah murid murni musala museum musibah musim musnah mustahil musuh musyawarah mutakhir mutasi mutlak mutu nada nafkah
nafsu naik nakal nakes nama nanti nasabah nasehat nasi nasib nasihat nasional naskah negara negeri nekat nelayan nenek netral niaga niat
nihil nikah nikmat nilai nilam nol nomor nonaktif norma nota notulen nuansa nyala nyaman nyanyi nyaring nyata nyawa obat objek obral
obrol observasi olah olahraga oleh ombak omong online operasi opini optimal orang orasi organisasi orientasi otak otomatis otonomi
otoritas otot pabrik padahal padam padat padi pagar pagi pahala paham pahlawan pajak pajang pakai pakar paket paksa paku pala palsu
pamer pamit panas pancing pandai pandang pandu panen pangan panggil panggung pangkal pangkas pangkat panitia panjang panjat pantai
pantas pantau papan papar parah paras paripurna parkir partai partisipasi pasal pasang pasar pasien pasif pasir paspor pasti patah patok
patuh patut paut payah payung pecah pecat pedas peduli pegang pegawai pejabat peka pekan pekik pelan pelihara peluang peluk peluru pemda
pemerintah pemilu pemuda penat pendam pendapat pendek penduduk pengaruh penjara pensiun pentas penting penuh pepatah perahu peran perang
perangkat percaya percik percuma perempuan pergi perhati peri perih periksa perintah periode perlu permata permisi pernah persen persis
personalia pertama perut pesan pesantren pesat pesawat peserta pesisir pesona pesta peta petik petir pidana pihak pijak pikat pikir
pikul pilah pilar pilih pilu pimpin pindah pinggir pinjam pintar pintu piring pisah piutang plafon pohon pokok pola polisi politik
polusi pondok populasi portal posisi positif posko posyandu potensi potong potret prajurit prakarsa praktik prasarana prasyarat predikat
prediksi premi presensi presiden prestasi pribadi prihatin prima prinsip prioritas privat prodi produk produksi profesi profesional
program promosi proses protes provinsi proyek puas puasa publik pucat puisi pukul pulang pulau pulih puluh punah puncak pundi pungut
puntung punya pupuk pusat pusing puskesmas pustaka pustu putar putih putra putri putus raba racun radang radio raga ragam ragu rahasia
raih rajin raju rakit rakyat ramah ramai ramal rambu rambut rampas rampung rancang rangka rangkai rangkap rangkul rangkum rangsang
rantai rantau rapat rapi raport rasa rasio rata ratus rawa rawan rawat raya rayu razia realisasi rebut reda redup referensi reformasi
registrasi regu reguler rekam rekan rekap rekening rekomendasi rekrut rela relawan remaja rembuk rencana rendah rendam rentan reputasi
resah resep reses resiko resmi responden restu retak retribusi revisi rezeki ribu ribut rinci rindu ringan ringkas rintang rintis risau
riset risiko riwayat robek roboh roda rokok rombak rombong rontgen rotasi ruang rugi rujuk rukun rumah rumit rumput rumus runding runtuh
rupa rupiah rusak rusuh rute rutin saat saban sabar sabun sadar sagu sah sahabat saham saing saji sakit saksi saku salah salam saldo
salin saling salur sama samar sambal sambil sambung sambut sampah sampai sampel samping samudera sana sandang sandar sandi sanding
sangat sanggah sanggar sanggup sangka sangkal sanitasi sanksi santai santri santun sapa sapi sapu saran sarana sarang saring sarjana
sarung sasar satu saudara sawah sawit saya sayang sayap sayur sebab sebar seberang sebut sedang sederhana sedia sedih sedikit segar
segel segera segi sehat sejahtera sejarah sekarang sekat sekolah sekretaris sektor sel selaku selam selamat selaras selatan seleksi
selenggara selesai seleweng selidik selimut selisih seluruh semangat sembako sembilan sembuh sembunyi sementara semester seminar sempat
sempit sempurna semua semut senam senang sendiri sengaja sengketa seni senior senjata sensor sensus sentosa sentuh sepakat sepatu sepeda
sepi seragam serah serang serap serba seret sering serta sertifikasi sertifikat servis sesak sesal sesuai setia setor sewa siaga siang
siap siapa siar sibuk sidak sidang sifat sigap sikap siksa silabus silang silat simak simpan simpang simpati simpul sinar sindir singgah
singkat singkir sini sinyal sipil siram sirine sisa sisip sistem siswa sita situasi situs skala skor soal sobek solusi sopan sopir sore
sorot sosial sosialisasi spanduk spesialis stadion staf standar status stok stres struktur studi suai suami suap suara suasana suatu
subsidi subur suci sudah sudut suguh suhu suka sukar sukarela sukses suku sulih suling sulit suluh sumbang sumber sumpah sumur sungai
sungguh sunting sunyi supaya supervisi supir surat surut survei surya susah suster susul susun susut sutra swadaya swakelola swasta
syarat syarikat syukur taat tabah tabel tabung tabur tadi tagih tahan tahap tahu tahun tajam tak takar takaran takluk takut talud tamah
tamasya tamat tambah tambak tambal tambang tampak tampil tampung tanah tanam tanda tandatangan tanding tangan tangga tanggal tanggap
tanggul tanggung tanggungjawab tangis tangkal tangkap tani tanjung tanpa tantang tanya tari tarif tarik taruh tata tatap tatar tatib
tawa tawar tebal tebang tebing tegak tegang tegas teguh tegur teh tekad tekan teken teknik teknis teknologi teladan telat telepon teliti
telusur teman tembak tembus tempat tempel tempuh temu tenaga tenang tender tengah tenggang tenggelam tengkar tengok tentang tentara
tentu tenun tepat tepi tepuk terampil terang terap teras terbang terbit teriak terima terjang terjemah terminal ternak terpal tertib
terus tes tetangga tetap tetua tewas tiang tiap tiba tidak tidur tiga tikung tilang tilik tim timbang timbul timpa timpang timur tindak
tindas tinggal tinggi tingkah tingkat tinjau tipe tipis tipu tiru titik titip toko tokoh tolak toleransi tolok tolong tombol tonjol
tonton topang total tradisi transfer transkrip transparan transportasi trotoar truk tua tuan tubuh tuduh tugas tugu tuju tujuh tukang
tukar tulang tular tulis tumbuh tumpah tumpang tumpu tumpuk tunai tunawisma tunda tunduk tunggak tunggal tunggu tunjang tunjuk tuntas
tuntun tuntut turis turun turut tusuk tutor tutup tutur uang ubah ucap udang udara ugal uji ujung ukur ulang ular ulas ulet umat umbi
umpama umpan umum umur undang undi unduh unggah unggul ungkap ungsi unik unit universitas unjuk unsur untuk untung upacara upah upaya
urai urung urus urut usaha usang usia usir usul usung utama utang utara utuh utus vaksin validasi variabel variasi verifikasi versi
video visi vital volume wabah wacana wafat wahana wajah wajar wajib wakaf wakil waktu walau wali walikota wanita warga waris warna
wartawan warung wasit waspada wawancara wawas wewenang wibawa wilayah wirausaha wisata wisuda wujud yakin yakni yatim yayasan yuridis
zakat zaman zona
`;

export const roots: ReadonlySet<string> = new Set(text.split(/\s+/).filter(Boolean));
