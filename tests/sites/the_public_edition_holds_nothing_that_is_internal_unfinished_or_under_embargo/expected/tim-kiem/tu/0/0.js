vankho_search("tu/0/0","1=AI|10=AI|2=AR|20=A_|2024=AY|7=AI|cả=AI|của=AI|cửa=Ai|đọc=Ai|hiện=AI|hoạch=A_|kế=A_|kh=A_|lam=AR|mở=Ai|ngày=AI|phòng=Ai|số=A_|sông=AR|thực=AI|tỉnh=AY|tu=A_|tuần=AI|ủy=AY");
