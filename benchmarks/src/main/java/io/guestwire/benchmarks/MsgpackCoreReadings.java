// SPDX-License-Identifier: Apache-2.0
package io.guestwire.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.msgpack.core.MessagePacker;
import org.msgpack.core.MessageUnpacker;
import readings.Batch;
import readings.Reading;

/** {@link Reading} through msgpack-core, written by hand: fields by name, unknown ones skipped, no other check. */
final class MsgpackCoreReadings {
    private MsgpackCoreReadings() {}

    static void pack(MessagePacker packer, Batch value) throws IOException {
        packer.packMapHeader(1);
        packer.packString("readings").packArrayHeader(value.readings().size());
        for (Reading reading : value.readings()) {
            pack(packer, reading);
        }
    }

    static void pack(MessagePacker packer, Reading value) throws IOException {
        packer.packMapHeader(20);
        packer.packString("id").packLong(value.id());
        packer.packString("device").packString(value.device());
        packer.packString("site").packString(value.site());
        packer.packString("serial").packString(value.serial());
        packer.packString("model").packString(value.model());
        packer.packString("firmware").packString(value.firmware());
        packer.packString("status").packInt(value.status());
        packer.packString("sequence").packLong(value.sequence());
        packer.packString("receivedAt").packLong(value.receivedAt());
        packer.packString("online").packBoolean(value.online());
        packer.packString("battery").packFloat(value.battery());
        packer.packString("temperature").packDouble(value.temperature());
        packer.packString("humidity").packDouble(value.humidity());
        packer.packString("pressure").packDouble(value.pressure());
        packer.packString("latitude").packDouble(value.latitude());
        packer.packString("longitude").packDouble(value.longitude());
        packer.packString("altitude").packInt(value.altitude());
        packer.packString("note");
        if (value.note().isPresent()) {
            packer.packString(value.note().get());
        } else {
            packer.packNil();
        }
        packer.packString("tags").packArrayHeader(value.tags().size());
        for (String tag : value.tags()) {
            packer.packString(tag);
        }
        packer.packString("checksum").packBinaryHeader(value.checksum().length).writePayload(value.checksum());
    }

    static Batch unpackBatch(MessageUnpacker unpacker) throws IOException {
        List<Reading> readings = null;
        int entries = unpacker.unpackMapHeader();
        for (int i = 0; i < entries; i++) {
            if (unpacker.unpackString().equals("readings")) {
                int count = unpacker.unpackArrayHeader();
                readings = new ArrayList<>(count);
                for (int reading = 0; reading < count; reading++) {
                    readings.add(unpackReading(unpacker));
                }
            } else {
                unpacker.skipValue();
            }
        }
        return new Batch(readings);
    }

    static Reading unpackReading(MessageUnpacker unpacker) throws IOException {
        Fields fields = new Fields();
        int entries = unpacker.unpackMapHeader();
        for (int i = 0; i < entries; i++) {
            fields.unpack(unpacker.unpackString(), unpacker);
        }
        return fields.reading();
    }

    /** What has been read of a reading so far. */
    private static final class Fields {
        private long id;
        private String device;
        private String site;
        private String serial;
        private String model;
        private String firmware;
        private int status;
        private long sequence;
        private long receivedAt;
        private boolean online;
        private float battery;
        private double temperature;
        private double humidity;
        private double pressure;
        private double latitude;
        private double longitude;
        private int altitude;
        private Optional<String> note = Optional.empty();
        private List<String> tags;
        private byte[] checksum;

        void unpack(String field, MessageUnpacker unpacker) throws IOException {
            switch (field) {
                case "id" -> id = unpacker.unpackLong();
                case "device" -> device = unpacker.unpackString();
                case "site" -> site = unpacker.unpackString();
                case "serial" -> serial = unpacker.unpackString();
                case "model" -> model = unpacker.unpackString();
                case "firmware" -> firmware = unpacker.unpackString();
                case "status" -> status = unpacker.unpackInt();
                case "sequence" -> sequence = unpacker.unpackLong();
                case "receivedAt" -> receivedAt = unpacker.unpackLong();
                case "online" -> online = unpacker.unpackBoolean();
                case "battery" -> battery = unpacker.unpackFloat();
                case "temperature" -> temperature = unpacker.unpackDouble();
                case "humidity" -> humidity = unpacker.unpackDouble();
                case "pressure" -> pressure = unpacker.unpackDouble();
                case "latitude" -> latitude = unpacker.unpackDouble();
                case "longitude" -> longitude = unpacker.unpackDouble();
                case "altitude" -> altitude = unpacker.unpackInt();
                case "note" -> note = unpacker.tryUnpackNil() ? Optional.empty() : Optional.of(unpacker.unpackString());
                case "tags" -> {
                    int count = unpacker.unpackArrayHeader();
                    tags = new ArrayList<>(count);
                    for (int tag = 0; tag < count; tag++) {
                        tags.add(unpacker.unpackString());
                    }
                }
                case "checksum" -> checksum = unpacker.readPayload(unpacker.unpackBinaryHeader());
                default -> unpacker.skipValue();
            }
        }

        Reading reading() {
            return new Reading(
                    id,
                    device,
                    site,
                    serial,
                    model,
                    firmware,
                    status,
                    sequence,
                    receivedAt,
                    online,
                    battery,
                    temperature,
                    humidity,
                    pressure,
                    latitude,
                    longitude,
                    altitude,
                    note,
                    tags,
                    checksum);
        }
    }
}
