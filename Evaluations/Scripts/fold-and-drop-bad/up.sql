DROP TABLE override;
